namespace Education.Publishing.Hosts;

/// <summary>The schemas of the content files, so that any editor can fetch them.</summary>
public sealed class SchemaPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan) =>
        plan.Publication.Schemas.Select(schema => Artifact.OfSite($"schemas/{schema.Name}.json", schema.Text));
}
