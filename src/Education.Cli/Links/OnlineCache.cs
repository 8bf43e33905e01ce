using System.Text.Json;

namespace Education.Cli.Links;

/// <summary>Answers of earlier runs, so that a site is asked once a week at most.</summary>
internal sealed class OnlineCache
{
    private readonly string _file;
    private readonly DateOnly _oldest;
    private readonly SortedDictionary<string, OnlineAnswer> _answers;

    public OnlineCache(string file, DateOnly today)
    {
        _file = file;
        _oldest = today.AddDays(-7);
        _answers = new(Load(file), StringComparer.Ordinal);
    }

    /// <summary>The answer, unless it is older than a week.</summary>
    public OnlineAnswer? Find(string address)
    {
        lock (_answers)
        {
            return _answers.TryGetValue(address, out var answer) && answer.On >= _oldest ? answer : null;
        }
    }

    public void Keep(string address, OnlineAnswer answer)
    {
        lock (_answers)
        {
            _answers[address] = answer;
        }
    }

    public void Save() => File.WriteAllText(_file, JsonSerializer.Serialize(_answers, OnlineJson.Default.SortedDictionaryStringOnlineAnswer) + "\n");

    private static Dictionary<string, OnlineAnswer> Load(string file)
    {
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllText(file), OnlineJson.Default.DictionaryStringOnlineAnswer) ?? [] : [];
        }
        catch (JsonException)
        {
            // A broken cache costs a few requests and nothing else.
            return [];
        }
    }
}
