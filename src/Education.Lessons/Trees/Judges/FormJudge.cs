using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Trees.Judges;

/// <summary>Judges what the form of a target says alone.</summary>
internal static class FormJudge
{
    public static Finding? Judge(in LinkFact fact, TreeOptions options)
    {
        string target = fact.Link.Target;
        return fact.Form switch
        {
            TargetForm.Local or TargetForm.SamePage => SpaceFault(fact),
            TargetForm.Other => null,
            TargetForm.Web => Address(fact, AddressForm.WebFault(target)) ?? PlainFault(fact, options),
            TargetForm.Mail => Address(fact, AddressForm.MailFault(target)),
            TargetForm.Telephone => Address(fact, AddressForm.TelephoneFault(target)),
            TargetForm.Unsafe => Refuse(fact, "Such an address runs as a program, or carries a whole page in itself. Link to a page."),
            TargetForm.OwnComputer => Refuse(fact, "It names a file of your own computer, which no reader has. Write the path from this file to the other one."),
            TargetForm.Backslashes => Refuse(fact, "It uses backslashes, which are no part of an address. Write forward slashes."),
            TargetForm.Misspelt => Refuse(fact, TargetForms.Meant(target) is { } meant ? $"Did you mean ‘{meant}:’?" : "What stands before the colon is no way to reach a page."),
            TargetForm.Empty => Emptiness(fact),
        };
    }

    private static Finding? SpaceFault(in LinkFact fact)
    {
        if (fact.Link.Syntax != LinkSyntax.Html || !fact.Link.Target.AsSpan().Trim().ContainsAny(' ', '\n', '\t'))
        {
            return null;
        }

        string better = fact.Link.Target.Trim().Replace(" ", "%20", StringComparison.Ordinal);
        return TreeRules.RawSpace.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} holds a space, which many programs cut an address at. Write ‘%20’ for it.", better);
    }

    private static Finding? Address(in LinkFact fact, string? fault) =>
        fault is null ? null : TreeRules.OddAddress.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} {fault}");

    private static Finding? PlainFault(in LinkFact fact, TreeOptions options) =>
        options.PlainWeb == PlainWeb.Noted && fact.Link.Target.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            ? TreeRules.PlainWeb.At(fact.Link.Where, $"{Quote.Of(fact.Link.Target)} can be read and changed on its way. Write ‘https:’ if the site answers to it.", "https:" + fact.Link.Target[5..])
            : null;

    private static Finding Emptiness(in LinkFact fact) => fact.Link.Use switch
    {
        LinkUse.Image => TreeRules.MissingImage.At(fact.Link.Where, "This image names no file. Write the path of one."),
        LinkUse.Part or LinkUse.Import => TreeRules.MissingPart.At(fact.Link.Where, "This names no file. Write the path of one, or take it out."),
        LinkUse.Page or LinkUse.Relation or LinkUse.Redirect or LinkUse.LessonId => Refuse(fact, "The address is empty. Write where the link goes."),
    };

    private static Finding Refuse(in LinkFact fact, string reason) =>
        TreeRules.Refused.At(fact.Link.Where, $"Pages cannot hold the link {Quote.Of(fact.Link.Target)}. {reason}");
}
