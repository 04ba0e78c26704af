using System.Globalization;
using Onus.Api.Models;
using Onus.Aws.Transport;
using Onus.Core.Values;

namespace Onus.Aws.Protocols;

/// <summary>What answers of the two protocols with addresses have beside the body.</summary>
internal static class RestAnswers
{
    /// <summary>The members that stand in headers and in the status.</summary>
    public static void ReadInto(MapBuilder into, Shape shape, WireAnswer answer)
    {
        foreach (var member in shape.Members)
        {
            switch (member.Place)
            {
                case MemberPlace.Header when answer.Header(member.WireName) is { } text:
                    into.Set(member.Name, OutputScalars.Marked(OutputScalars.Read(member.Shape, text, member.Name), member));
                    break;
                case MemberPlace.Headers:
                    var entries = new MapBuilder();
                    foreach (var (name, text) in answer.Headers.OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase))
                    {
                        if (name.StartsWith(member.WireName, StringComparison.OrdinalIgnoreCase))
                        {
                            entries.Set(name[member.WireName.Length..], OutputScalars.Marked(Value.Of(text), member));
                        }
                    }

                    into.Set(member.Name, entries.Build(default));
                    break;
                case MemberPlace.Status:
                    into.Set(member.Name, OutputScalars.Read(member.Shape, answer.Status.ToString(CultureInfo.InvariantCulture), member.Name));
                    break;
            }
        }
    }
}
