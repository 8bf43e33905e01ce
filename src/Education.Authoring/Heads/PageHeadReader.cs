using Education.Authoring.Fields;
using Education.Authoring.Yaml;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Authoring.Heads;

/// <summary>Reads the head of a page that is not a lesson, and of an easy-read version.</summary>
public static class PageHeadReader
{
    private const int LongestTitle = 70;

    /// <summary>What could be read, and every finding. The value is never null.</summary>
    public static Draft<PageHead> Read(SourceText source)
    {
        var yaml = YamlReader.Read(new YamlText(source.Path, source.FrontMatter, source.FrontMatterLine));
        if (source.FrontMatterLine == 1 || yaml.Value is not { } map)
        {
            return new(new PageHead(source.Path, null, null), yaml.Findings);
        }

        var findings = new List<Finding>(yaml.Findings);
        var fields = new FieldMap(map, findings);
        HeadFields.FileId(fields);
        var head = new PageHead(source.Path, HeadFields.Title(fields, LongestTitle), fields.Text("summary", Need.Required));
        fields.End();
        return new(head, findings);
    }
}
