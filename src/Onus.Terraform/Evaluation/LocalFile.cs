using System.Text;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Conversion;

namespace Onus.Terraform.Evaluation;

/// <summary>What <c>data "local_file"</c> gives of a file that is there, as <c>file()</c> does.</summary>
internal static class LocalFile
{
    public static MapValue Add(MapValue values, RootEvaluation root)
    {
        if (values["filename"] is not StringValue name)
        {
            return values;
        }

        try
        {
            var bytes = root.Files.Read(name.Value);
            return ComputedData.With(values, [("content", Value.Of(Encoding.UTF8.GetString(bytes), name.Origin)), ("content_base64", Value.Of(Convert.ToBase64String(bytes), name.Origin))]);
        }
        catch (FunctionException problem)
        {
            var missing = Value.Unknown(UnknownCode.Unavailable, $"the file can't be read: {problem.Problem}", name.Origin, Refinement.Present);
            return ComputedData.With(values, [("content", missing), ("content_base64", missing)]);
        }
    }
}
