namespace Education.Lessons.Trees;

/// <summary>Follows a path step by step from a folder, in a buffer of the caller, so that a link that works costs no memory.</summary>
internal ref struct PathWalk(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;
    private int _length;

    /// <summary>How the steps went so far.</summary>
    public Walk Outcome { get; private set; }

    /// <summary>True when the path ends with a slash and so can only be a folder.</summary>
    public bool EndsInFolder { get; private set; }

    /// <summary>The path from the root.</summary>
    public readonly ReadOnlySpan<char> Path => _buffer[.._length];

    /// <summary>Goes from <paramref name="folder"/> to <paramref name="path"/>; a path that starts with a slash starts at the root.</summary>
    public void Go(ReadOnlySpan<char> folder, ReadOnlySpan<char> path)
    {
        if (folder.Length + path.Length + 1 > _buffer.Length)
        {
            // Longer than any file system takes: nothing can be there.
            path[..Math.Min(path.Length, _buffer.Length)].CopyTo(_buffer);
            _length = Math.Min(path.Length, _buffer.Length);
            return;
        }

        if (path.Length > 0 && path[0] != '/')
        {
            folder.CopyTo(_buffer);
            _length = folder.Length;
        }

        EndsInFolder = path.Length > 0 && path[^1] == '/';
        while (path.Length > 0)
        {
            int slash = path.IndexOf('/');
            Step(slash < 0 ? path : path[..slash]);
            path = slash < 0 ? [] : path[(slash + 1)..];
        }
    }

    private void Step(ReadOnlySpan<char> step)
    {
        if (step.Contains('%'))
        {
            string plain = Uri.UnescapeDataString(step);
            bool hides = plain is "." or ".." || plain.AsSpan().ContainsAny('/', '\\', '\0');
            Outcome = hides && Outcome == Walk.Inside ? Walk.Hidden : Outcome;
            foreach (string part in plain.Split('/'))
            {
                Take(part);
            }
        }
        else
        {
            Take(step);
        }
    }

    private void Take(ReadOnlySpan<char> step)
    {
        if (step is "..")
        {
            Outcome = _length == 0 ? Walk.Outside : Outcome;
            _length = Math.Max(_buffer[.._length].LastIndexOf('/'), 0);
        }
        else if (step is not ("" or "."))
        {
            if (_length > 0)
            {
                _buffer[_length++] = '/';
            }

            step.CopyTo(_buffer[_length..]);
            _length += step.Length;
        }
    }
}
