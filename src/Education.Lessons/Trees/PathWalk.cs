namespace Education.Lessons.Trees;

/// <summary>Follows a path step by step from a folder, in a buffer of the caller, so that a link that works costs no memory.</summary>
/// <param name="buffer">Room for the path.</param>
/// <param name="above">The folders above the root that the path may climb through, the nearest last; <c>..</c> then stays in front of the path.</param>
internal ref struct PathWalk(Span<char> buffer, ReadOnlySpan<char> above = default)
{
    private readonly Span<char> _buffer = buffer;
    private readonly ReadOnlySpan<char> _above = above;
    private int _length;
    private int _climbed;

    /// <summary>How the steps went so far.</summary>
    public Walk Outcome { get; private set; }

    /// <summary>True when the path ends with a slash and so can only be a folder.</summary>
    public bool EndsInFolder { get; private set; }

    /// <summary>The path from the root.</summary>
    public readonly ReadOnlySpan<char> Path => _buffer[.._length];

    // Length of the steps up in front: two dots each and a slash between.
    private readonly int Climb => Math.Max((_climbed * 3) - 1, 0);

    private readonly int MostClimbs => _above.IsEmpty ? 0 : _above.Count('/') + 1;

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
            Rise();
        }
        else if (step is not ("" or ".") && !Returns(step))
        {
            Add(step);
        }
    }

    private void Rise()
    {
        if (_length > Climb)
        {
            _length = Math.Max(_buffer[.._length].LastIndexOf('/'), 0);
        }
        else if (_climbed < MostClimbs)
        {
            Add("..");
            _climbed++;
        }
        else
        {
            Outcome = Walk.Outside;
        }
    }

    // A path may go up and come down again into the folder it left.
    private bool Returns(ReadOnlySpan<char> step)
    {
        if (_climbed == 0 || _length > Climb || !step.SequenceEqual(LastLeft()))
        {
            return false;
        }

        _climbed--;
        _length = Climb;
        return true;
    }

    private readonly ReadOnlySpan<char> LastLeft()
    {
        var folders = _above;
        for (int up = 1; up < _climbed; up++)
        {
            folders = folders[..folders.LastIndexOf('/')];
        }

        return folders[(folders.LastIndexOf('/') + 1)..];
    }

    private void Add(ReadOnlySpan<char> step)
    {
        if (_length > 0)
        {
            _buffer[_length++] = '/';
        }

        step.CopyTo(_buffer[_length..]);
        _length += step.Length;
    }
}
