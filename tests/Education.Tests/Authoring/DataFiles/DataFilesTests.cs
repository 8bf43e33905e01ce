using Education.Authoring.DataFiles;
using Education.Lessons.Site;
using Education.Lessons.Sources;
using Education.Lessons.Worksheets;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Authoring.DataFiles;

public sealed class DataFilesTests
{
    [Fact]
    public void A_work_is_read_with_how_its_doi_was_seen()
    {
        var draft = ReferencesReader.Read(Files.Of("content/references.yml", """
            references:
            - id: raja2020
              type: article-journal
              title: "The revised definition: concepts"
              author: [{family: Raja, given: SN}, {literal: "et al."}]
              container-title: Pain
              issued: 2020
              volume: 161
              page: 1976-1982
              DOI: 10.1097/j.pain.0000000000001939
              x-doi: publisher
              x-note: Pain differs from nociception.
            """));
        Assert.Equal("", Files.Told(draft.Findings));
        var work = Assert.Single(draft.Value ?? []);
        Assert.Equal(["Raja SN", "et al."], work.Authors, StringComparer.Ordinal);
        Assert.Equal((2020, "161", "1976-1982", DoiState.Publisher), (work.Year, work.Volume, work.Pages, work.DoiState));
        Assert.Equal("10.1097/j.pain.0000000000001939", work.Doi?.Value);
        Assert.Equal(10, work.Doi?.Where.Line);
    }

    [Theory]
    [InlineData("DOI: 10.1/x\n  x-doi: unverified", "EDU6103 7,8 ‘10.1/x’ stands here, but ‘x-doi: unverified’ says that nobody saw it. Move it to ‘x-doi-candidate’, or say where it was seen.")]
    [InlineData("DOI: doi:10.1/x\n  x-doi: publisher", "EDU6103 7,8 ‘doi:10.1/x’ is not a DOI. It starts with ‘10.’ and has no ‘https://doi.org/’ in front.")]
    [InlineData("x-doi: secondary", "EDU6103 2,3 ‘x-doi: secondary’ says that the DOI was seen, but ‘DOI’ is missing. Add it, or write ‘x-doi: unverified’.")]
    [InlineData("x-doi: none\n  URL: http://x.org", "EDU6104 8,8 ‘http://x.org’ is not an address that starts with ‘https://’. Open the page in a browser and copy its address.")]
    [InlineData("x-doi: none\n  isued: 2020", "EDU1206 8,3 ‘isued’ is not a key we know here. Did you mean ‘issued’?")]
    public void A_work_with_a_mistake_is_told(string rest, string told) => Assert.Equal(told, Files.Told(ReferencesReader.Read(Files.Of(
        "content/references.yml", $"references:\n- id: a\n  type: book\n  title: T\n  author: [{{literal: WHO}}]\n  issued: 2020\n  {rest}\n")).Findings));

    [Fact]
    public void Each_part_of_a_sheet_knows_its_own_keys()
    {
        var draft = WorksheetsReader.Read(Files.Of("content/en/worksheets.yml", """
            worksheets:
              - id: my-goal
                code: W05
                title: My goal
                intro: One goal.
                parts:
                  - {kind: line, label: What}
                  - {kind: text, label: Step, rows: 3}
                  - {kind: table, label: Week, columns: [Day, Plan], rows: [Monday, ""]}
                  - {kind: scale, label: How sure, low: Not, high: Very}
                  - {kind: checks, label: Helps, items: [A walk]}
                  - {kind: note, label: Small is fine., items: [x]}
                  - {kind: tabel, label: Week}
            """));
        Assert.Equal(
            "EDU1206 12,45 ‘items’ is not a key we know here. Take it out, or look up the key you mean.\nEDU1212 13,16 ‘tabel’ does not fit ‘kind’. Did you mean ‘table’?",
            Files.Told(draft.Findings));
        var parts = Assert.Single(draft.Value ?? []).Parts;
        Assert.Equal(
            [WorksheetPartKind.Line, WorksheetPartKind.Text, WorksheetPartKind.Table, WorksheetPartKind.Scale, WorksheetPartKind.Checks, WorksheetPartKind.Note],
            parts.Select(p => p.Kind));
        Assert.Equal(["Monday", ""], parts[2].Rows, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_missing_label_is_told_and_every_odd_one()
    {
        string ui = Repository.Read("content/en/ui.yml");
        Assert.Equal("", Files.Told(UiTextReader.Read(Files.Of("content/en/ui.yml", ui)).Findings));
        string broken = ui.Replace("\nmenu:", "\nmenue:", StringComparison.Ordinal);
        int line = broken[..broken.IndexOf("menue:", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        Assert.Equal(
            $"EDU6102 {line},1 ‘menue’ is not a label of the site. Did you mean ‘menu’?\nEDU6101 1,1 The words for ‘menu’ are missing. Add a line ‘menu: …’.",
            Files.Told(UiTextReader.Read(Files.Of("content/en/ui.yml", broken)).Findings));
    }

    [Fact]
    public void The_words_of_a_label_are_found_by_its_key() =>
        Assert.Equal("Search", UiTextReader.Read(Files.Of("content/en/ui.yml", "search: Search\n")).Value?[UiKey.Search]);

    [Fact]
    public void A_flagged_word_may_be_a_word_or_a_phrase()
    {
        var draft = SafetyReader.Read(Files.Of("content/en/safety.yml", "required_sentences:\n  do-not-stop: Do not stop.\nflagged_words:\n  - word: cure\n    forms: [cures, cured]\n  - phrase: heal yourself\n  - kinder: ease\n"));
        Assert.Equal(["cure", "heal yourself"], draft.Value?.Flagged.Select(w => w.Phrase) ?? [], StringComparer.Ordinal);
        Assert.Equal(["cure", "cures", "cured", "heal yourself"], draft.Value?.Flagged.SelectMany(w => w.All) ?? [], StringComparer.Ordinal);
        Assert.Equal("EDU1207 7,5 The key ‘word’ is missing here. Add a line ‘word: …’.", Files.Told(draft.Findings));
    }

    [Fact]
    public void What_people_type_leads_to_a_lesson_or_a_term()
    {
        var draft = LexiconReader.Read(Files.Of("content/en/lexicon.yml", "entries:\n- {phrases: [hurts all over], lesson: kinds-of-pain}\n- {phrases: [painkillers], term: pain medicine}\n- {phrases: [x], lesson: a, term: b}\n"));
        Assert.Equal(["kinds-of-pain", "pain-medicine"], draft.Value?.Select(e => e.Lesson?.Value.Value ?? e.Term?.Value.Value ?? "") ?? [], StringComparer.Ordinal);
        Assert.StartsWith("EDU6107 4,4 An entry needs either ‘lesson’", Files.Told(draft.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_may_say_who_it_is_for()
    {
        var draft = PathsReader.Read(Files.Of("content/en/paths.yml", "paths:\n- {id: p, title: P, summary: Short., audience: patient, lessons: [x]}\nsets:\n- {id: a, title: A, summary: Short., for: People with little time., lessons: [x]}\n- {id: b, title: B, summary: Short., lessons: [x]}\n"));
        Assert.Equal("", Files.Told(draft.Findings));
        Assert.Equal(["People with little time.", ""], draft.Value?.Sets.Select(s => s.For) ?? [], StringComparer.Ordinal);
    }

    [Fact]
    public void A_danger_sign_is_cut_into_parts_and_wordings()
    {
        var draft = RedFlagsReader.Read(Files.Of("content/en/red-flags.yml", "signs:\n- numb | no feeling + groin\n- numb +\n"));
        Assert.Equal(["numb/no feeling", "groin"], Assert.Single(draft.Value ?? []).Parts.Select(p => string.Join('/', p)), StringComparer.Ordinal);
        Assert.Equal("EDU6108 3,3 ‘numb +’ has an empty part. Write it like ‘numb | no feeling + groin | between legs’.", Files.Told(draft.Findings));
    }

    [Fact]
    public void A_term_is_known_by_its_slug()
    {
        var draft = GlossaryReader.Read(Files.Of("content/en/glossary.yml", "terms:\n- {term: pain system, plain: All parts., us: [x]}\n- {term: Ache, plain: Pain.}\n"));
        Assert.Equal(["ache", "pain-system"], draft.Value?.Select(t => t.Id.Value) ?? [], StringComparer.Ordinal);
    }
}
