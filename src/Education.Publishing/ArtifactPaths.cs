using Education.Lessons.Findings;

namespace Education.Publishing;

/// <summary>Refuses two files on one path and paths outside the output.</summary>
public static class ArtifactPaths
{
    /// <summary>One finding for each artifact that cannot be written.</summary>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<Artifact> artifacts)
    {
        var findings = new List<Finding>();
        var taken = new Dictionary<string, Artifact>(StringComparer.OrdinalIgnoreCase);
        foreach (var artifact in artifacts)
        {
            var where = SourceSpan.FileStart(artifact.Source);
            if (!artifact.Path.Split('/').All(IsSafe))
            {
                findings.Add(PublishingRules.UnsafePath.At(where, $"‘{artifact.Path}’ cannot be written. Use small letters, digits and hyphens in ids and addresses."));
            }
            else if (!taken.TryAdd(artifact.Path, artifact))
            {
                var other = taken[artifact.Path];
                findings.Add(PublishingRules.SamePath.At(where, $"‘{artifact.Path}’ is already made from {other.Source}. Give one of the two another id."));
            }
        }

        return findings;
    }

    private static bool IsSafe(string part) =>
        part.Length is > 0 and <= 128 && part is not ("." or "..") && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
