using System.Globalization;
using System.Text;
using Onus.Api.Models;
using Onus.Aws.Transport;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>Writes requests as parameters of a form, in the two dialects.</summary>
internal sealed class FormInput(bool isEc2)
{
    private readonly List<(string Name, string Value)> _parameters = [];

    /// <summary>The body of a request.</summary>
    public byte[] Write(ServiceModel model, Operation operation, MapValue input)
    {
        _parameters.Add(("Action", operation.Name));
        _parameters.Add(("Version", model.Version));
        Structure(operation.Input ?? new Shape(ShapeKind.Structure), input, "", "");
        return Encoding.ASCII.GetBytes(string.Join('&', _parameters.Select(pair => $"{UrlText.Encode(pair.Name)}={UrlText.Encode(pair.Value)}")));
    }

    private void Structure(Shape shape, Value value, string prefix, string at)
    {
        foreach (var (member, given) in InputValues.Members(shape, value, at))
        {
            var name = isEc2 ? member.QueryName ?? Capital(member.WireName) : member.WireName;
            Write(member, given, prefix.Length == 0 ? name : $"{prefix}.{name}", InputValues.Join(at, member.Name));
        }
    }

    private void Write(Member member, Value value, string name, string at)
    {
        var shape = member.Shape;
        var isFlat = isEc2 || member.IsFlat || shape.IsFlat;
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                Structure(shape, value, name, at);
                break;
            case ShapeKind.List:
                List(shape, value, name, isFlat, at);
                break;
            case ShapeKind.Map:
                var count = 0;
                foreach (var (key, entry) in InputValues.Entries(value, at))
                {
                    var one = Number(isFlat ? name : name + ".entry", ++count);
                    _parameters.Add(($"{one}.{shape.Key!.OwnWireName ?? "key"}", key));
                    Write(shape.Element!, entry, $"{one}.{shape.Element!.OwnWireName ?? "value"}", at);
                }

                break;
            default:
                _parameters.Add((name, InputValues.Text(shape, value, at, TimeForm.Iso)));
                break;
        }
    }

    private void List(Shape shape, Value value, string name, bool isFlat, string at)
    {
        var element = shape.Element!;
        if (!isFlat)
        {
            name = $"{name}.{element.OwnWireName ?? "member"}";
        }
        else if (!isEc2 && element.OwnWireName is { } own)
        {
            name = name.LastIndexOf('.') is var dot and >= 0 ? $"{name[..dot]}.{own}" : own;
        }

        var count = 0;
        foreach (var item in InputValues.Elements(value, at))
        {
            Write(element, item, Number(name, ++count), at + "[]");
        }
    }

    private static string Number(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}.{number}");

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
