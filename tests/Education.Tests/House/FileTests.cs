using System.Text.RegularExpressions;
using Xunit;

namespace Education.Tests.House;

/// <summary>Size, place and manners of source files.</summary>
public sealed partial class FileTests
{
    private static readonly string[] Shipping = ["src", "theme"];

    private static IEnumerable<string> ShippingCode => Shipping.SelectMany(f => Repository.Files(f, "*.cs").Concat(Repository.Files(f, "*.razor")));

    [Fact]
    public void No_file_is_longer_than_250_lines()
    {
        var all = ShippingCode.Concat(Repository.Files("tests", "*.cs"));
        Assert.Empty(all.Select(f => (File: f, Lines: Lines(f))).Where(f => f.Lines > 250));
    }

    [Fact]
    public void Half_of_the_files_are_60_lines_or_shorter()
    {
        var lengths = ShippingCode.Select(Lines).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 60);
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, 150);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong = Repository.Files("src", "*.cs")
            .Where(f => NamespaceLine().Match(Repository.Read(f)) is { Success: true } found && found.Groups[1].Value != Expected(f));
        Assert.Empty(wrong);

        static string Expected(string file) => string.Join('.', file.Split('/')[1..^1]);
    }

    [Fact]
    public void Shipping_code_does_not_silence_the_compiler()
    {
        Assert.Empty(ShippingCode.Where(f => !f.Contains("/Scripts/", StringComparison.Ordinal) && Silenced().IsMatch(Repository.Read(f))));
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        var vague = ShippingCode.Where(f => VagueName().IsMatch(Path.GetFileNameWithoutExtension(f)));
        Assert.Empty(vague);
    }

    [Fact]
    public void Word_lists_are_data_files()
    {
        Assert.Empty(ShippingCode.Where(f => LongList().IsMatch(Repository.Read(f))));
    }

    private static int Lines(string file) => File.ReadLines(Path.Combine(Repository.Root, file)).Count();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    // The last word is spelled so that a search for work left undone does not find this line.
    [GeneratedRegex(@"#pragma warning disable|SuppressMessage|#region|[\w\)\]]!\.|[\w\)\]]!;|\bTO[D]O\b")]
    private static partial Regex Silenced();

    [GeneratedRegex(@"(Manager|Helper|Helpers|Utils|Util|Processor|Service|Context|Info)$")]
    private static partial Regex VagueName();

    [GeneratedRegex("""(?:"[^"\n]*"\s*,\s*){21,}""")]
    private static partial Regex LongList();
}
