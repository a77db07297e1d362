using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Gongwen.Contracts;
using Gongwen.Engine.Schemas;

namespace Gongwen.Host.Usage;

/// <summary>
/// What is wrong with a command line, told from what was parsed. The library's own sentences are not used: their Chinese would need
/// the culture data the program starts faster without.
/// </summary>
internal static class UsageFaults
{
    /// <summary>All faults; empty when the command can run.</summary>
    public static IReadOnlyList<LocalizedText> Of(ParseResult result)
    {
        var faults = new List<LocalizedText>();
        var command = result.CommandResult.Command;
        // Of a command that isn't known nothing else can be understood.
        foreach (var word in command.Subcommands.Count > 0 ? result.UnmatchedTokens.Take(1) : result.UnmatchedTokens)
            faults.Add(Unknown(word, command, OptionsOf(result)));
        foreach (var option in OptionsOf(result))
        {
            if (result.GetResult(option) is { Implicit: false } written)
                faults.AddRange(Faults(option, written));
            else if (option.Required)
                faults.Add(new($"缺少 {option.Name}：{option.Description}", $"{option.Name} is missing: {option.Description}"));
        }

        foreach (var argument in command.Arguments)
            faults.AddRange(Faults(argument, result, OptionsOf(result)));
        // Only a command left out is no fault here: its help is shown instead.
        if (faults.Count == 0 && command.Action is not null)
            faults.AddRange(result.Errors.Select(error => new LocalizedText(error.Message, error.Message)));
        return faults;
    }

    /// <summary>The options of the command and those that all commands have.</summary>
    public static IReadOnlyList<Option> OptionsOf(ParseResult result)
    {
        var options = result.CommandResult.Command.Options.ToList();
        for (var parent = result.CommandResult.Parent as CommandResult; parent is not null; parent = parent.Parent as CommandResult)
            options.AddRange(parent.Command.Options.Where(option => option.Recursive));
        return options;
    }

    /// <summary>The names of the commands written, outermost first, without the program's.</summary>
    public static IReadOnlyList<string> PathOf(ParseResult result)
    {
        var names = new List<string>();
        for (var at = result.CommandResult; at.Parent is CommandResult parent; at = parent)
            names.Insert(0, at.Command.Name);
        return names;
    }

    private static LocalizedText Unknown(string word, Command command, IEnumerable<Option> options)
    {
        if (IsOption(word))
            return UnknownOption(word, options);
        if (command.Subcommands.Count == 0)
            return new($"多写了“{word}”", $"'{word}' is too much");
        var nearest = NearestKey.Find(word, command.Subcommands.Select(subcommand => subcommand.Name));
        var all = string.Join("、", command.Subcommands.Select(subcommand => subcommand.Name));
        return nearest is null
            ? new($"没有“{word}”这个命令；可用：{all}", $"there is no command '{word}'; there are: {all}")
            : new($"没有“{word}”这个命令，是不是“{nearest}”？", $"there is no command '{word}'; did you mean '{nearest}'?");
    }

    private static LocalizedText UnknownOption(string word, IEnumerable<Option> options)
    {
        var name = word.Split('=', ':')[0];
        return NearestKey.Find(name, options.Select(option => option.Name)) is { } nearest
            ? new($"没有“{name}”这个选项，是不是“{nearest}”？", $"there is no option '{name}'; did you mean '{nearest}'?")
            : new($"没有“{name}”这个选项", $"there is no option '{name}'");
    }

    private static IEnumerable<LocalizedText> Faults(Option option, OptionResult written)
    {
        if (option.Arity.MinimumNumberOfValues > 0 && written.Tokens.Count == 0)
            yield return new($"{option.Name} 后面要写值：{option.HelpName}", $"{option.Name} needs a value: {option.HelpName}");
        else if (written.Tokens.Count > option.Arity.MaximumNumberOfValues || (written.IdentifierTokenCount > 1 && option.Arity.MaximumNumberOfValues <= 1))
            yield return new($"{option.Name} 只能写一次", $"{option.Name} may be given only once");
        foreach (var value in written.Tokens.Select(token => token.Value))
        {
            if (option is ChoiceOption { Words: var words } && !words.Contains(value, StringComparer.Ordinal))
                yield return new($"{option.Name} 不能是“{value}”，可以是：{string.Join("、", words)}", $"{option.Name} can't be '{value}'; it may be: {string.Join(", ", words)}");
            if (option is NumberOption { Least: var least, Most: var most } && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
                yield return new($"{option.Name} 要写 {least} 到 {most} 的整数，不能是“{value}”", $"{option.Name} takes a whole number from {least} to {most}, not '{value}'");
        }
    }

    private static IEnumerable<LocalizedText> Faults(Argument argument, ParseResult result, IReadOnlyList<Option> options)
    {
        var tokens = result.GetResult(argument)?.Tokens ?? [];
        // The library takes an option it doesn't know for a file; after "--" it is one.
        var ends = result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).ToHashSet(StringComparer.Ordinal);
        var unknown = tokens.Where(token => IsOption(token.Value) && ends.Contains(token.Value)).ToList();
        foreach (var token in unknown)
            yield return UnknownOption(token.Value, options);
        if (tokens.Any(token => token.Value.Length == 0))
            yield return new($"{argument.Name} 是空的", $"{argument.Name} is empty");
        if (tokens.Count - unknown.Count < argument.Arity.MinimumNumberOfValues)
            yield return new($"缺少 {argument.Name}：{argument.Description}", $"{argument.Name} is missing: {argument.Description}");
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';
}
