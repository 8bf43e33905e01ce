using Education.Authoring.Rules;
using Education.Authoring.SiteSettings;
using Education.Lessons.Findings;
using Education.Lessons.Site;
using Education.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Authoring.SiteSettings;

public sealed class SettingsReaderTests
{
    private static readonly Rule s_safety = new("EDU5001", "safety-box", "Every lesson has a safety box.", Severity.Error);

    [Fact]
    public void Every_setting_is_read()
    {
        var draft = Read("""
            {
              // where the site lives
              "Host": "pain.example.org", "SiteTitle": "Pain", "LinkRoot": "/sub/", "LinksUseHttps": false,
              "InputPaths": ["texts"], "OutputPath": "site/out", "GenerateSitemap": false, "GenerateSearchIndex": false,
              "Education": {
                "Languages": ["es", "en"], "Description": "Sch\u00f6n", "Repository": "https://example.org/r", "FeedbackMail": "a@example.org",
                "Rules": { "EDU1304": "warning", "EDU5001": "error" }
              }
            }
            """);
        Assert.Equal("", Files.Told(draft.Findings));
        var settings = Assert.IsType<Settings>(draft.Value);
        Assert.Equal("http://pain.example.org/sub", settings.BaseAddress);
        Assert.Equal(("Pain", "texts", "site/out", false, false), (settings.SiteTitle, settings.InputPath, settings.OutputPath, settings.GenerateSitemap, settings.GenerateSearchIndex));
        Assert.Equal(["es", "en"], settings.Languages.Select(l => l.Tag), StringComparer.Ordinal);
        Assert.Equal(("Schön", "https://example.org/r", "a@example.org"), (settings.Description, settings.Repository, settings.FeedbackMail));
        Assert.Equal(Severity.Warning, settings.RuleSeverities["EDU1304"]);
    }

    [Theory]
    [InlineData("{\n  \"Hots\": \"\",\n  \"SiteTitle\": \"P\" }", "EDU1206 2,3 ‘Hots’ is not a key we know here. Did you mean ‘Host’?")]
    [InlineData("{ \"siteTitle\": \"P\", \"SiteTitle\": \"P\" }", "EDU1206 1,3 ‘siteTitle’ is not a key we know here. Did you mean ‘SiteTitle’?")]
    [InlineData("{ \"SiteTitle\": \"P\", \"SiteTitle\": \"Q\" }", "EDU1205 1,21 ‘SiteTitle’ stands here a second time; the first is on line 1. Keep one of them.")]
    [InlineData("{ \"SiteTitle\": \"P\", \"Host\": \"https://x.org\" }", "EDU9004 1,29 ‘https://x.org’ is not a host name alone. Write it like ‘pain.example.org’, without ‘https://’ and without a folder.")]
    [InlineData("{ \"SiteTitle\": \"P\", \"OutputPath\": \"../x\" }", "EDU9005 1,35 ‘../x’ is not a folder inside the project. Write a name like ‘content’ or ‘site/content’.")]
    [InlineData("{ \"SiteTitle\": \"P\", \"OutputPath\": \"/etc\" }", "EDU9005 1,35 ‘/etc’ is not a folder inside the project. Write a name like ‘content’ or ‘site/content’.")]
    [InlineData("{ \"SiteTitle\": \"P\", \"GenerateSitemap\": 1 }", "EDU1212 1,40 ‘1’ does not fit ‘GenerateSitemap’. Write one of: false, true.")]
    [InlineData("{ \"SiteTitle\": \"é\", \"InputPaths\": \"a\" }", "EDU1209 1,35 ‘InputPaths’ is a list. Write [a], with the brackets.")]
    [InlineData("{ \"SiteTitle\": \"P\", \"Education\": { \"Rules\": { \"EDU1305\": \"warn\" } } }", "EDU1212 1,58 ‘warn’ does not fit ‘EDU1305’. Write one of: note, warning, error.")]
    [InlineData("{ \"SiteTitle\": \"P\", \"Education\": { \"Rules\": { \"EDU13O4\": \"note\" } } }", "EDU9002 1,47 ‘EDU13O4’ is not a rule. Did you mean ‘EDU1304’?")]
    [InlineData("{ \"SiteTitle\": \"P\", \"Education\": { \"Rules\": { \"EDU5001\": \"note\" } } }", "EDU9003 1,58 ‘EDU5001’ (safety-box) keeps patients safe and cannot be lowered. Take this line out and mend what the rule finds.")]
    [InlineData("{ \"SiteTitle\": \"P\", \"Education\": { \"Languages\": [\"en\", \"en\"] } }", "EDU9006 1,56 ‘en’ is not a language of its own. Write each tag once and in small letters, such as ‘en’ or ‘pt-br’.")]
    [InlineData("{ \"SiteTitle\": \"\\ud800\" }", "EDU9001 1,16 ‘\\ud800’ holds a code for half a character. Type the character itself.")]
    [InlineData("{ \"SiteTitle\": \"P\\u202e\" }", "EDU1006 1,16 A hidden character that changes the order of the text (U+202E) stands after ‘P’. Delete it and type the text again.")]
    [InlineData("{\n \"SiteTitle\": \"P\"\n \"Host\": \"\" }", "EDU9001 3,2 The settings cannot be read as JSON from here on. Check quotes, commas and brackets just before this place.")]
    [InlineData("[]", "EDU9001 1,1 The settings should start with ‘{’ and end with ‘}’.")]
    [InlineData("", "EDU9001 1,1 The settings cannot be read as JSON from here on. Check quotes, commas and brackets just before this place.")]
    public void A_mistake_is_told_at_its_place(string json, string told) => Assert.Equal(told, Files.Told(Read(json).Findings));

    [Fact]
    public void The_settings_of_this_repository_are_right() => Assert.Equal("", Files.Told(Read(Repository.Read("statiq.json")).Findings));

    [Fact]
    public void Deep_settings_end_in_a_finding() => Assert.StartsWith("EDU9001 1,33 ", Files.Told(Read(new string('[', 100_000)).Findings), StringComparison.Ordinal);

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll(
        Gen.Elements("{}[]:,\"\\ue1a \nntrfls-".ToCharArray()).ListOf().Select(c => string.Concat(c)).ToArbitrary(),
        json => Read(json).Findings.Count > 0).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(40));

    private static Draft<Settings> Read(string json) => SettingsReader.Read(Files.Of("statiq.json", json), [.. AuthoringRules.All, s_safety]);
}
