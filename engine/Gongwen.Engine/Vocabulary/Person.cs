namespace Gongwen.Engine.Vocabulary;

/// <summary>A person of the roster.</summary>
/// <param name="Name">E.g. 沈知远.</param>
/// <param name="Posts">Past, present and future; at least one.</param>
/// <param name="Source">The pack; null beside the report.</param>
internal sealed record Person(string Name, IReadOnlyList<Post> Posts, string? Source)
{
    /// <summary>The posts held on that day.</summary>
    public IEnumerable<Post> PostsOn(DateOnly? day) => Posts.Where(post => post.Validity.Covers(day));
}
