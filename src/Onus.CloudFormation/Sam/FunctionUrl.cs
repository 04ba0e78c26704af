using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The address at which a function answers by itself, and who may call it.</summary>
internal static class FunctionUrl
{
    public static void Expand(SamResource function, FunctionTarget target, string? alias)
    {
        if (function["FunctionUrlConfig"] is not MapValue given)
        {
            return;
        }

        var m = function.M;
        function.Add(function.Id + "Url", "AWS::Lambda::Url", m.Map(
            ("TargetFunctionArn", target.Name),
            ("AuthType", given["AuthType"]),
            ("Cors", given["Cors"]),
            ("InvokeMode", given["InvokeMode"])));

        // The word is compared as it stands: a reference to a parameter is another one.
        if (given["AuthType"] is not StringValue { Value: "NONE" } type)
        {
            return;
        }

        function.Add(function.Id + "UrlPublicPermissions", "AWS::Lambda::Permission", m.Map(
            ("Action", m.Text("lambda:InvokeFunctionUrl")),
            ("FunctionName", target.Name),
            ("Principal", m.Text("*")),
            ("FunctionUrlAuthType", type)));
        function.Add(function.Id + "URLInvokeAllowPublicAccess", "AWS::Lambda::Permission", m.Map(
            ("Action", m.Text("lambda:InvokeFunction")),
            ("FunctionName", target.Name),
            ("Principal", m.Text("*")),
            ("InvokedViaFunctionUrl", m.Flag(true))));
    }
}
