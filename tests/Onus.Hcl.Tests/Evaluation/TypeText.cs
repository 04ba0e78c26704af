using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Hcl.Tests.Evaluation;

/// <summary>Types as Terraform's <c>type</c> prints them, without spaces.</summary>
internal static class TypeText
{
    public static string Of(HclType type) => type switch
    {
        PrimitiveType primitive => primitive.Kind switch
        {
            ValueKind.Boolean => "bool",
            ValueKind.Number => "number",
            ValueKind.String => "string",
            _ => "dynamic",
        },
        SequenceType { Collection: CollectionKind.Set } set => $"set({Of(set.Element)})",
        SequenceType list => $"list({Of(list.Element)})",
        MapType map => $"map({Of(map.Element)})",
        TupleType tuple => $"tuple([{string.Join(',', tuple.Items.Select(Of))}])",
        ObjectType @object => $"object({{{string.Join(',', @object.Attributes.Select(attribute => attribute.Name.Replace(" ", "") + ":" + Of(attribute.Type)))}}})",
        _ => throw new ArgumentException(type.ToString()),
    };

    /// <summary>Whether a type is the one that was printed; what an empty collection or a null would hold can't be told from the value.</summary>
    public static bool Agrees(Value value, string printed)
    {
        var wanted = string.Concat(printed.Where(c => !char.IsWhiteSpace(c))).Replace(",)", ")").Replace(",]", "]").Replace(",}", "}");
        var actual = Of(TypeReader.TypeOf(value));
        return value.IsNull || actual == wanted || (actual.Contains("dynamic") && actual[..actual.IndexOf("dynamic")] == wanted[..Math.Min(wanted.Length, actual.IndexOf("dynamic"))]);
    }
}
