namespace Education.Lessons.Trees;

/// <summary>Whether addresses may start with <c>http:</c>.</summary>
public enum PlainWeb
{
    /// <summary>They may.</summary>
    Allowed,

    /// <summary>Each of them is noted.</summary>
    Noted,
}
