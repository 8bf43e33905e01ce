using Education.Authoring;
using Education.Cli.Baselines;
using Education.Cli.Disk;

namespace Education.Cli.History;

/// <summary>States of a project that Git remembers.</summary>
internal sealed class OlderProjects(ProjectFolder project, DateOnly today)
{
    private readonly Git _git = new(project.Root);

    /// <summary>The project where the branch of now left <paramref name="reference"/>; at the reference itself when they share no past. Empty before the project began.</summary>
    /// <exception cref="UsageException">Git is missing, the folder is not in a repository, or there is no such commit.</exception>
    public CheckedFiles At(string reference)
    {
        string prefix = _git.Ask("rev-parse", "--show-prefix")
            ?? throw new UsageException($"{project.Root} is not under Git, so nothing is known of its past. Leave the option out.");
        string commit = _git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}")
            ?? throw new UsageException($"Git knows no commit ‘{reference}’. Write a branch or a commit, such as origin/main; git fetch gets new ones.");
        return CheckedFiles.Check(Files($"{_git.Ask("merge-base", commit, "HEAD") ?? commit}:{prefix.TrimEnd('/')}"), today);
    }

    private ProjectFiles Files(string tree)
    {
        var settings = GitFiles.Read(_git, tree, ProjectFolder.SettingsFile).FirstOrDefault(f => f.Path == ProjectFolder.SettingsFile);
        return settings is null
            ? new ProjectFiles(new SourceFile(ProjectFolder.SettingsFile, "{}"u8.ToArray(), FileOrigin.Regular), [])
            : new ProjectFiles(settings, GitFiles.Read(_git, tree, ProjectFiles.InputPathOf(settings)));
    }
}
