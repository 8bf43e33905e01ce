using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Education.Cli.History;

/// <summary>Asks Git about the project's folder. Nothing is changed.</summary>
internal sealed class Git(string folder)
{
    /// <summary>What Git answers, or null when it says no.</summary>
    public string? Ask(params IReadOnlyList<string> words) => Run(words, "") is { } answer ? Encoding.UTF8.GetString(answer).TrimEnd('\n') : null;

    /// <summary>The bytes that Git answers, or null when it says no.</summary>
    /// <param name="words">The command.</param>
    /// <param name="input">What it reads.</param>
    /// <exception cref="UsageException">Git is not installed.</exception>
    public byte[]? Run(IReadOnlyList<string> words, string input)
    {
        var start = new ProcessStartInfo("git") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string word in words.Prepend(folder).Prepend("-C"))
        {
            start.ArgumentList.Add(word);
        }

        try
        {
            using var git = Process.Start(start) ?? throw new Win32Exception();
            var complaints = git.StandardError.ReadToEndAsync();
            var questions = Task.Run(() => Tell(git, input));
            using var answer = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(answer);
            Task.WaitAll(questions, complaints);
            git.WaitForExit();
            return git.ExitCode == 0 ? answer.ToArray() : null;
        }
        catch (Win32Exception)
        {
            throw new UsageException("This needs Git, which is not installed here. Install it, or leave the option out.");
        }
    }

    private static void Tell(Process git, string input)
    {
        git.StandardInput.Write(input);
        git.StandardInput.Close();
    }
}
