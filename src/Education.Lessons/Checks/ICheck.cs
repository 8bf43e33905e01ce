using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>One rule put to work. A check is pure: the same inspection gives the same findings in the same order.</summary>
public interface ICheck
{
    /// <summary>The rule it checks.</summary>
    Rule Rule { get; }

    /// <summary>All places where the rule is not met.</summary>
    IEnumerable<Finding> Run(Inspection inspection);
}
