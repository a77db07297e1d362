using Gongwen.Contracts;

namespace Gongwen.Host.Packs;

/// <summary>Asks a person at the terminal. Where there is none the answer is no.</summary>
internal static class Consent
{
    public static bool Given(World world, LocalizedText question)
    {
        if (!world.IsInputTerminal)
            return false;
        world.Error.Write(world.Language.Pick($"{question.Chinese} 输入 yes 或“是”同意：", $"{question.English} Type yes to agree: "));
        world.Error.Flush();
        // Ctrl+C at the question stops at once.
        var typed = Task.Run(world.Input.ReadLine);
        typed.Wait(world.Cancellation);
        return typed.Result?.Trim() is { } answer && (answer.Equals("yes", StringComparison.OrdinalIgnoreCase) || answer == "是");
    }
}
