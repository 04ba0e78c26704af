using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Maps in whose place <c>Fn::If</c> may stand: what is done to the map is done to both branches.</summary>
internal static class Branches
{
    /// <summary>Changes a map, or all branches that stand for it; other functions stay as they are.</summary>
    public static Value Change(Value value, ValueFactory m, Func<MapValue, MapValue> change) => SamStack.IfOf(value) is { } choice
        ? m.If(choice.Condition, Change(choice.Then, m, change), Change(choice.Else, m, change))
        : value is MapValue map && !SamStack.IsFunction(map) ? change(map) : value;

    /// <summary>The map, or all branches that stand for it.</summary>
    public static IEnumerable<MapValue> Of(Value? value) => SamStack.IfOf(value) is { } choice
        ? Of(choice.Then).Concat(Of(choice.Else))
        : value is MapValue map && !SamStack.IsFunction(map) ? [map] : [];

    /// <summary>Changes each operation of a document's path, be the path or the operation behind conditions.</summary>
    /// <param name="change">What becomes of an operation, by its method.</param>
    public static void ChangeOperations(ApiDocument draft, string path, ValueFactory m, Func<string, MapValue, MapValue> change)
    {
        if (draft.Paths.IsMap(path) && draft.Paths[path] is { } item)
        {
            draft.Paths[path] = Change(item, m, methods => Changed(methods, m, change));
        }
    }

    private static MapValue Changed(MapValue item, ValueFactory m, Func<string, MapValue, MapValue> change)
    {
        var draft = new EditableMap(item);
        foreach (var method in RestDocument.MethodsOf(draft).ToArray())
        {
            draft[method] = Change(draft[method]!, m, operation => change(method, operation));
        }

        return draft.Build();
    }
}
