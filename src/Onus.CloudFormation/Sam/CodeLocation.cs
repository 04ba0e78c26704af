using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>Where code, definitions and schemas lie: a bucket and a key, once they are packaged.</summary>
internal static class CodeLocation
{
    /// <summary>The place as CloudFormation writes it.</summary>
    /// <param name="uri">The address; null when none is given.</param>
    /// <param name="key">The name of the key's.</param>
    /// <param name="version">The name of the version's.</param>
    public static Value? Of(SamResource resource, Value? uri, string bucket, string key, string version)
    {
        var m = resource.M;
        switch (uri)
        {
            case null:
                return null;
            case MapValue map when !SamStack.IsFunction(map):
                if (!map.ContainsKey("Bucket") || !map.ContainsKey("Key"))
                {
                    resource.Refuse($"the place in S3 needs a Bucket and a Key.", map);
                }

                return m.Map((bucket, map["Bucket"]), (key, map["Key"]), (version, map["Version"]));
            default:
                return resource.Stack.Text(uri) is { } text && text.StartsWith("s3://", StringComparison.Ordinal) && text.IndexOf('/', 5) is var slash and > 5
                    ? Split(uri.Origin, text, slash, bucket, key, version)
                    : m.Map((bucket, Packaged(uri)), (key, Packaged(uri)));
        }
    }

    private static MapValue Split(Origin origin, string text, int slash, string bucket, string key, string version)
    {
        const string Mark = "?versionId=";
        var mark = text.IndexOf(Mark, StringComparison.Ordinal);
        var builder = new MapBuilder(4);
        builder.Set(bucket, Value.Of(text[5..slash], origin));
        builder.Set(key, Value.Of(mark < 0 ? text[(slash + 1)..] : text[(slash + 1)..mark], origin));
        if (mark >= 0)
        {
            builder.Set(version, Value.Of(text[(mark + Mark.Length)..], origin));
        }

        return builder.Build(origin);
    }

    private static UnknownValue Packaged(Value uri) =>
        Value.Unknown(UnknownCode.Unavailable, $"where the code is packaged to", uri.Origin.As(OriginKind.Computed), Refinement.Present);
}
