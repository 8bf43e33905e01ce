using System.Text;
using Education.Authoring.Trees;
using Education.Lessons.Trees;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Trees;

/// <summary>Broken files are read without an exception, and every finding has a place inside the file.</summary>
public sealed class MutatedTreeTests
{
    private static readonly string[] Scraps = ["[", "](", ")", "<", ">", "<a href=", "\"", "<!--", "-->", "#", "%", "\\", "\n", "\n\n", "url(", "[^", "..", "//", ":", "\0", "é", "🎉", "<template>", "---\n"];

    [Fact]
    public void Damaged_Markdown_is_read_to_its_end()
    {
        string page = Repository.Read($"{LinkCase.Folder}/markdown/tree/index.md");
        for (int seed = 0; seed < 1000; seed++)
        {
            string text = Damage(page, new Random(seed));
            var read = MarkdownTreeReader.Read("a.md", TreeText.Of(Encoding.UTF8.GetBytes(text)));
            var tree = new LinkTree(TreeKind.Markdown, [new TreeEntry("a.md", EntryKind.File, 1) { Page = read }], []);
            int lines = text.Count(c => c is '\n' or '\r') + 1;
            Assert.All(TreeInspector.Inspect(tree, new TreeOptions()), f => Assert.True(f.Finding.Where.Line >= 1 && f.Finding.Where.Line <= lines && f.Finding.Where.Column >= 1, $"seed {seed}: {f.Finding}"));
        }
    }

    [Fact]
    public void Damaged_style_sheets_and_tags_are_read_to_their_end()
    {
        string page = Repository.Read($"{LinkCase.Folder}/site/tree/index.html");
        for (int seed = 0; seed < 1000; seed++)
        {
            string text = Damage(page, new Random(seed));
            var draft = new TreeDraft(text, new Places("a.html", text));
            CssLinks.Of(text, 0, draft.Places).ToList().ForEach(draft.Add);
            for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
            {
                if (TagReader.Read(text, at) is { } tag)
                {
                    Assert.InRange(tag.End, at + 1, text.Length);
                    draft.Add(tag, null);
                }
            }

            Assert.All(draft.Links, l => Assert.True(l.Where.Line >= 1 && l.Where.Column >= 1));
        }
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (int i = random.Next(1, 20); i > 0; i--)
        {
            int at = random.Next(damaged.Length);
            if (random.Next(2) == 0)
            {
                damaged.Insert(at, Scraps[random.Next(Scraps.Length)]);
            }
            else
            {
                damaged.Remove(at, Math.Min(random.Next(1, 40), damaged.Length - at));
            }
        }

        return damaged.ToString();
    }
}
