using Education.Lessons.Checks.Words;

namespace Education.Lessons.Trees.Judges;

/// <summary>Says what is wrong with something that was meant as a link, or breaks one.</summary>
internal static class FaultJudge
{
    public static LinkFinding Judge(PageFault fault)
    {
        string words = Quote.Of(fault.Words);
        var finding = fault.Kind switch
        {
            PageFaultKind.RawSpace => TreeRules.Unread.At(fault.Where, $"{words} holds a space, so readers see brackets and no link. Put ‘%20’ for the space, or rename the file.", fault.Words.Replace(" ", "%20", StringComparison.Ordinal)),
            PageFaultKind.UndefinedReference => TreeRules.Unread.At(fault.Where, $"No line of the page says where {words} leads, so readers see brackets and no link. Write the address in round brackets, or add the line ‘[{fault.Words}]: address’."),
            PageFaultKind.UndefinedFootnote => TreeRules.UndefinedFootnote.At(fault.Where, $"There is no footnote {words}. Add the line ‘[^{fault.Words}]: …’, or take the sign out."),
            PageFaultKind.RepeatedId => TreeRules.RepeatedId.At(fault.Where, $"The id {words} stands on this page already. Links and screen readers find the first one only. Give each its own."),
            PageFaultKind.NotRead => TreeRules.NotRead.At(fault.Where, fault.Words),
        };
        return new LinkFinding(finding, fault.Words);
    }
}
