namespace Education.Authoring.Yaml;

/// <summary>Walks through the lines of a YAML text that are not empty, and along each from left to right.</summary>
internal sealed class YamlLines(YamlText text)
{
    private int _start;
    private int _at;
    private int _end = -1;

    /// <summary>Number of the line in its file.</summary>
    public int Number { get; private set; } = text.FirstLine - 1;

    /// <summary>Columns before what is left of the line.</summary>
    public int Indent => _at - _start;

    /// <summary>True when there are no more lines.</summary>
    public bool AtEnd => _start >= text.Text.Length;

    /// <summary>What is left of the line.</summary>
    public ReadOnlySpan<char> Rest => text.Text.AsSpan(_at, _end - _at);

    /// <summary>Goes to the first sign of the next line.</summary>
    public void Next()
    {
        do
        {
            _start = _at = _end + 1;
            Number++;
            int length = AtEnd ? 0 : text.Text.AsSpan(_start).IndexOf('\n');
            _end = length < 0 ? text.Text.Length : _start + length;
        }
        while (!AtEnd && _end == _start);

        SkipSpaces();
    }

    /// <summary>Goes on along the line.</summary>
    public void Skip(int signs) => _at += signs;

    /// <summary>Goes to the next sign of the line that is no space.</summary>
    public void SkipSpaces()
    {
        while (_at < _end && text.Text[_at] == ' ')
        {
            _at++;
        }
    }

    /// <summary>The place of the next so many signs of the line.</summary>
    public SourceSpan Here(int signs) => new(text.Path, Number, Indent + 1, Number, Indent + 1 + signs);

    /// <summary>The next signs of the line as a value.</summary>
    /// <param name="signs">How many there are.</param>
    /// <param name="quotes">How many at each end are quotes.</param>
    public YamlScalar Scalar(int signs, int quotes) => new(Here(signs), Rest[quotes..(signs - quotes)].ToString());

    /// <summary>The next signs of the line as a word that many files hold, such as a key.</summary>
    public YamlScalar Name(int signs) => new(Here(signs), text.Words?.One(Rest[..signs]) ?? Rest[..signs].ToString());
}
