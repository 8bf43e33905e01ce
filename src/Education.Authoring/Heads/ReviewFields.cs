using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Authoring.Yaml;
using Education.Lessons;

namespace Education.Authoring.Heads;

/// <summary>Who looked at a lesson, when, and what changed.</summary>
internal static class ReviewFields
{
    public static IReadOnlyList<Review> Reviewers(FieldMap fields)
    {
        var reviews = new List<Review>();
        foreach (var entry in fields.Entries("reviewers", Need.Optional))
        {
            var person = entry.Text("person", Need.Required);
            string role = entry.Words("role", Need.Required);
            var date = entry.Date("date", Need.Required);
            entry.End();
            if (person is { } who)
            {
                reviews.Add(new Review(new(new PersonId(who.Value), who.Where), role, date?.Value));
            }
        }

        return reviews.ToArray();
    }

    /// <summary>Null while the trial with readers is pending.</summary>
    public static UserTesting? UserTesting(FieldMap fields)
    {
        const string key = "user_testing";
        if (fields.Take(key, Need.Required) is YamlScalar word)
        {
            if (word.Text != "pending")
            {
                fields.Findings.Add(FieldRules.Choice.At(
                    word.Where, $"‘{word.Text}’ does not fit ‘{key}’. Write ‘pending’, or the keys date, people, who and changes below it.", "pending"));
            }

            return null;
        }

        if (fields.Map(key, Need.Optional) is not { } trial)
        {
            return null;
        }

        var date = trial.Date("date", Need.Required);
        var people = trial.Number("people", Need.Required, 1..99_999);
        var testing = new UserTesting(
            date?.Value ?? default, people?.Value ?? 0, trial.Words("who", Need.Required), trial.Words("changes", Need.Required));
        trial.End();
        return date is null || people is null ? null : testing;
    }

    public static IReadOnlyList<Change> Changelog(FieldMap fields)
    {
        var changes = new List<Change>();
        foreach (var entry in fields.Entries("changelog", Need.Required))
        {
            var version = entry.Number("version", Need.Required, 1..9999);
            var date = entry.Date("date", Need.Required);
            string note = entry.Words("note", Need.Required);
            entry.End();
            if (version is { } number && date is { } day)
            {
                changes.Add(new Change(number.Value, day.Value, note, entry.Where));
            }
        }

        return changes.ToArray();
    }
}
