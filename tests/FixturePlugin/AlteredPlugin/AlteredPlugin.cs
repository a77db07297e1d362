using System.Runtime.CompilerServices;
using Gongwen.Contracts;

namespace FixtureAlteredPlugin;

/// <summary>Built against another contract; the file misbehave.txt beside it says what of that contract it uses.</summary>
public sealed class AlteredPlugin : IGenrePlugin
{
    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
        var wish = File.ReadAllText(Path.Combine(Path.GetDirectoryName(typeof(AlteredPlugin).Assembly.Location)!, "misbehave.txt")).Trim();
        switch (wish)
        {
            case "call a missing member":
                CallMissingMember(registry);
                break;
            case "use a missing type":
                UseMissingType();
                break;
            default:
                AddRuleOfAnotherTime(registry);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CallMissingMember(IGenreRegistry registry) => registry.AddWatermark("fixture");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UseMissingType() => _ = new Watermark("内部");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddRuleOfAnotherTime(IGenreRegistry registry) => registry.AddRule("fixture", new RuleOfAnotherTime());
}
