namespace FixtureDependency;

/// <summary>What the fixture plugin needs from a private dependency.</summary>
public static class Greeting
{
    /// <summary>A text.</summary>
    public static string Text => "来自私有依赖";
}
