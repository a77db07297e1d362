using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Gongwen.Contracts;

namespace Gongwen.Engine.Plugins;

/// <summary>What went wrong inside a plugin's code, read from the exception's fields.</summary>
/// <param name="Kind">What the exception means.</param>
/// <param name="Detail">The exception's type and message in one line, or the name of what is missing or unusable; "" when the runtime does not say.</param>
/// <param name="Where">The plugin's method that was running, Type.Method; null when none of its own was.</param>
internal sealed partial record CallFault(CallFaultKind Kind, string Detail, string? Where)
{
    private const int LongestMessage = 300;

    /// <summary>Detail and place in Chinese and English.</summary>
    public LocalizedText Text => Where is null
        ? new(Detail, Detail)
        : new($"{Detail}（在 {Where}）", $"{Detail} (in {Where})");

    public static CallFault Of(Exception exception, AssemblyLoadContext? context)
    {
        var cause = exception;
        while (cause is TargetInvocationException or TypeInitializationException or ReflectionTypeLoadException)
        {
            var inner = cause is ReflectionTypeLoadException types ? types.LoaderExceptions.FirstOrDefault(loader => loader is not null) : cause.InnerException;
            if (inner is null)
                break;
            cause = inner;
        }

        var where = FirstFrame(cause, context) ?? FirstFrame(exception, context);
        return cause switch
        {
            FileNotFoundException { FileName: { } name } when IsAssemblyName(name) => new CallFault(CallFaultKind.MissingAssembly, SimpleName(name), where),
            FileLoadException { FileName: { } name } when IsAssemblyName(name) => new CallFault(CallFaultKind.MissingAssembly, SimpleName(name), where),
            MissingMemberException or TypeLoadException => new CallFault(CallFaultKind.MissingMember, OneLine(cause), where),
            BadImageFormatException image => new CallFault(CallFaultKind.NoAssembly, image.FileName is { Length: > 0 } name ? SimpleName(name) : "", where),
            _ => new CallFault(CallFaultKind.Threw, $"{cause.GetType().Name}: {OneLine(cause)}", where),
        };
    }

    private static string SimpleName(string file) => IsAssemblyName(file) ? new AssemblyName(file).Name! : Path.GetFileName(file);

    // The full name of an assembly is noise to a reader.
    [GeneratedRegex(@", Version=[\d.]+, Culture=[^,']+, PublicKeyToken=\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullAssemblyName();

    private static bool IsAssemblyName(string name) => name.Contains(", Version=", StringComparison.Ordinal);

    private static string OneLine(Exception exception)
    {
        string message;
        try
        {
            message = exception.Message ?? "";
        }
#pragma warning disable CA1031 // an exception of a plugin may throw in its own message
        catch (Exception)
#pragma warning restore CA1031
        {
            message = "";
        }

        message = FullAssemblyName().Replace(message, "");
        message = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return message.Length > LongestMessage ? message[..LongestMessage] + "…" : message;
    }

    private static string? FirstFrame(Exception exception, AssemblyLoadContext? context)
    {
        if (context is null)
            return null;
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: false).GetFrames())
        {
            if (frame.GetMethod() is { DeclaringType: { } type } method && AssemblyLoadContext.GetLoadContext(type.Assembly) == context)
                return $"{type.FullName}.{method.Name}";
        }

        return null;
    }
}
