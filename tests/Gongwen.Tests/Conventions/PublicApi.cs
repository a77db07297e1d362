using System.Reflection;
using System.Text;

namespace Gongwen.Tests.Conventions;

/// <summary>Writes down all that an assembly shows to others, a line a member, so that a change of it is seen in a review.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), provider: null)}");
        if (typeof(Delegate).IsAssignableFrom(type))
            return [Method(type.GetMethod("Invoke")!)];
        var fields = type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily)
            .Select(field => field.IsLiteral ? $"const {Name(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue())}" : $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}");
        var constructors = type.GetConstructors(Declared).Where(constructor => IsVisible(constructor) && !IsCopy(constructor)).Select(constructor => $"new({Parameters(constructor)})");
        var properties = type.GetProperties(Declared).Where(property => property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(IsVisible)).Select(Property);
        var methods = type.GetMethods(Declared).Where(method => IsVisible(method) && !IsWrittenByCompiler(method)).Select(Method);
        return [.. fields, .. constructors, .. properties, .. methods];
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToList();
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"))}]";
        var words = accessors.Select(accessor => accessor.ReturnType == typeof(void) ? IsInit(accessor) ? "init;" : "set;" : "get;").Order(StringComparer.Ordinal);
        return $"{Modifiers(accessors[0])}{Name(property.PropertyType)} {name} {{ {string.Join(' ', words)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{Modifiers(method)}{Name(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Value(parameter.DefaultValue)}" : "")}"));

    private static string Modifiers(MethodBase method) => method.IsStatic ? "static " : method is { IsAbstract: true, DeclaringType.IsInterface: false } ? "abstract " : "";

    private static string Value(object? value) => value is string text ? $"\"{text}\"" : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } written ? written : "default";

    // What the compiler gives every record.
    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [{ Name: "original" }];

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static bool IsWrittenByCompiler(MethodInfo method) =>
        method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)
        || method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$";

    private static string Kind(Type type) =>
        type.IsInterface ? "interface"
        : type.IsEnum ? "enum"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(type.GetMethod("<Clone>$") is null ? "class" : "record")}";

    private static string Bases(Type type)
    {
        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && parent != typeof(MulticastDelegate))
            bases.Add(Name(parent));
        bases.AddRange(type.GetInterfaces().Where(one => !type.IsEnum && one.Namespace != "System").Select(Name).Order(StringComparer.Ordinal));
        return bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}";
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return type.Name;
        var name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
