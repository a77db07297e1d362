using Gongwen.Contracts;

namespace FixturePlugin;

/// <summary>Misbehaves on request: the file misbehave.txt beside the assembly names what goes wrong, genre.txt the genre (fixture when absent), letters.txt those of its rules (FX when absent); without them all is well.</summary>
public sealed class MisbehavingPlugin : IGenrePlugin
{
    /// <inheritdoc/>
    public void Register(IGenreRegistry registry)
    {
        var wish = Read("misbehave.txt") ?? "";
        var genre = Read("genre.txt") ?? "fixture";
        var letters = Read("letters.txt") ?? "FX";
        if (wish == "throw in Register")
            throw new InvalidOperationException("登记不了");
        if (wish == "register nonsense")
        {
            RegisterNonsense(registry, genre, letters);
            return;
        }

        if (wish == "break promises")
        {
            Promises.Break(registry, genre);
            return;
        }

        if (wish == "take ids of the engine")
        {
            Promises.TakeOver(registry, genre);
            return;
        }

        if (wish == "follow the culture")
        {
            Promises.FollowTheCulture(registry, genre);
            return;
        }

        registry.AddRule(genre, new FixtureRule(wish, letters));
        registry.AddRule(genre, new ReadyRule(letters));
        registry.AddFilter(new FixtureFilter(wish));
        if (wish != "forget computed data")
            registry.AddComputedData(genre, new FixtureComputed(wish));
    }

    private static void RegisterNonsense(IGenreRegistry registry, string genre, string letters)
    {
        registry.AddRule(genre + "s", new ReadyRule(letters));
        registry.AddRule(genre, null!);
        registry.AddRule(genre, new ReadyRule(letters));
        registry.AddRule(genre, new ReadyRule(letters));
        registry.AddRule(genre, new NamelessRule());
        registry.AddFilter(new FixtureFilter(""));
        registry.AddFilter(new FixtureFilter(""));
    }

    private static string? Read(string name)
    {
        var file = Path.Combine(Path.GetDirectoryName(typeof(MisbehavingPlugin).Assembly.Location)!, name);
        return File.Exists(file) ? File.ReadAllText(file).Trim() : null;
    }
}
