namespace Education.Lessons.Trees;

/// <summary>The links that lead out of a tree to the web.</summary>
public static class ExternalLinks
{
    /// <summary>Those of the web whose form is right, page by page.</summary>
    public static IEnumerable<TreeLink> Of(LinkTree tree) =>
        tree.Pages.SelectMany(p => p.Links).Where(l => l.Use != LinkUse.LessonId && TargetForms.Of(l) == TargetForm.Web && AddressForm.WebFault(l.Target) is null);
}
