using Education.Lessons.Blocks;

namespace Education.Authoring.Blocks;

/// <summary>Reads one kind of box. A new kind is a record, a reader here, and a line in <see cref="BlockReaders"/>.</summary>
internal interface IBlockReader
{
    /// <summary>The first word of its comment.</summary>
    string Name { get; }

    /// <summary>The options it knows.</summary>
    IReadOnlyList<string> Options { get; }

    /// <summary>Reads the box that follows its comment. Null when there is nothing to show; a finding says why.</summary>
    Block? Read(Directive directive, BlockCursor cursor);
}
