using System.Text;
using Onus.Api.Models;
using Onus.Aws.Transport;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>What requests of the two protocols with addresses have in common: path, query and headers.</summary>
internal static class RestRequests
{
    /// <summary>The request without its body.</summary>
    public static WireRequest Write(Operation operation, MapValue input)
    {
        var at = operation.Path.IndexOf('?', StringComparison.Ordinal);
        var request = new WireRequest
        {
            Method = operation.Method,
            Path = Filled(at < 0 ? operation.Path : operation.Path[..at], operation, input, isPath: true),
            HostPrefix = HostPrefix(operation, input),
        };
        foreach (var fixedPart in at < 0 ? [] : operation.Path[(at + 1)..].Split('&'))
        {
            var pair = fixedPart.Split('=', 2);
            request.Query.Add((pair[0], pair.Length == 2 ? pair[1] : ""));
        }

        foreach (var (member, value) in InputValues.Members(operation.Input ?? new Shape(ShapeKind.Structure), input, ""))
        {
            switch (member.Place)
            {
                case MemberPlace.Query:
                    Query(request, member, value);
                    break;
                case MemberPlace.Header:
                    request.Headers.Add((member.WireName, Clean(InputValues.Text(member.Shape, value, member.Name, TimeForm.Rfc), member.Name)));
                    break;
                case MemberPlace.Headers:
                    request.Headers.AddRange(InputValues.Entries(value, member.Name)
                        .Select(entry => (Clean(member.WireName + entry.Key, member.Name), Clean(InputValues.Text(member.Shape.Element!.Shape, entry.Value, member.Name, TimeForm.Rfc), member.Name))));
                    break;
            }
        }

        return request;
    }

    /// <summary>What stands before the host.</summary>
    public static string HostPrefix(Operation operation, MapValue input) => operation.HostPrefix is { } prefix ? Filled(prefix, operation, input, isPath: false) : "";

    private static void Query(WireRequest request, Member member, Value value)
    {
        switch (member.Shape.Kind)
        {
            case ShapeKind.List:
                request.Query.AddRange(InputValues.Elements(value, member.Name).Select(item => (member.WireName, InputValues.Text(member.Shape.Element!.Shape, item, member.Name, TimeForm.Iso))));
                break;
            case ShapeKind.Map:
                foreach (var (key, entry) in InputValues.Entries(value, member.Name))
                {
                    var values = entry is ListValue list ? list.Items : [entry];
                    var shape = member.Shape.Element!.Shape is { Kind: ShapeKind.List } of ? of.Element!.Shape : member.Shape.Element!.Shape;
                    request.Query.AddRange(values.Select(one => (key, InputValues.Text(shape, one, member.Name, TimeForm.Iso))));
                }

                break;
            default:
                request.Query.Add((member.WireName, InputValues.Text(member.Shape, value, member.Name, TimeForm.Iso)));
                break;
        }
    }

    /// <summary>A pattern with its labels filled: <c>{Name}</c> by one step of a path, <c>{Name+}</c> by any number.</summary>
    private static string Filled(string pattern, Operation operation, MapValue input, bool isPath)
    {
        var result = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            if (open < 0)
            {
                return result.Append(pattern, at, pattern.Length - at).ToString();
            }

            var close = pattern.IndexOf('}', open);
            var label = pattern[(open + 1)..close];
            var isGreedy = label.EndsWith('+');
            var name = label.TrimEnd('+');
            var member = operation.Input?.Members.FirstOrDefault(one => one.WireName == name && (one.Place == MemberPlace.Path || !isPath))
                ?? operation.Input?.Find(name)
                ?? throw new RefusedInputException($"the model has no label {name}");
            var text = input[member.Name] is { IsNull: false } given ? InputValues.Text(member.Shape, given, member.Name, TimeForm.Iso) : "";
            if (text.Length == 0 || (isPath && text.Split('/').Any(step => step is "." or "..")) || (!isPath && !text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')))
            {
                throw InputValues.Wrong(member.Name, "a step of a path");
            }

            result.Append(pattern, at, open - at).Append(isPath ? UrlText.Encode(text, isGreedy) : text);
            at = close + 1;
        }

        return result.ToString();
    }

    private static string Clean(string text, string at) => text.Any(char.IsControl) ? throw InputValues.Wrong(at, "a text of one line") : text;
}
