using System.Text;

namespace Education.Reading.Language;

/// <summary>
/// Reads <c>word-bands.txt</c>: how common each word is. A line <c>@n</c> opens band n; every other line is a word of the sorted band,
/// written as one letter for how many letters it shares with the word before (a = none) and then the rest.
/// </summary>
internal ref struct WordBands
{
    private readonly char[] _word = new char[64];
    private SpanLineEnumerator _lines;
    private int _length;

    private WordBands(string text)
    {
        Lines = text.AsSpan().Count('\n');
        _lines = text.AsSpan().EnumerateLines();
    }

    /// <summary>No fewer than there are words.</summary>
    public int Lines { get; }

    /// <summary>The band of the word.</summary>
    public byte Band { get; private set; }

    /// <summary>The word, until the next is read.</summary>
    public readonly ReadOnlySpan<char> Word => _word.AsSpan(0, _length);

    public static WordBands Open(string language) => new(DataFile.Text($"{language}/word-bands.txt"));

    /// <summary>Goes to the next word; false after the last.</summary>
    public bool Next()
    {
        while (_lines.MoveNext())
        {
            var line = _lines.Current;
            if (line.IsEmpty || line[0] == '#') continue;
            if (line[0] == '@')
            {
                Band = (byte)(line[1] - '0');
                continue;
            }

            var shared = line[0] - 'a';
            line[1..].CopyTo(_word.AsSpan(shared));
            _length = shared + line.Length - 1;
            return true;
        }

        return false;
    }
}
