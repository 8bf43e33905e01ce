namespace Education.Publishing;

/// <summary>Decides which files of one kind a site has. A new kind is a class and a line in <see cref="Publishers"/>.</summary>
public interface IPublisher
{
    /// <summary>The files, in an order that is the same for the same plan.</summary>
    IEnumerable<Artifact> Plan(SitePlan plan);
}
