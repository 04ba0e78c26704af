using System.Text.RegularExpressions;
using Onus.Aws.Signing;
using Onus.Live.Policies;

namespace Onus.Live.Tests.Moto;

/// <summary>Lets a moto server ask for permissions, of a user that has some.</summary>
internal sealed class Enforcement(Uri address) : IDisposable
{
    private const string User = "reader";

    private readonly HttpClient _http = new() { BaseAddress = address };

    /// <summary>Makes the user, and gives its key.</summary>
    public async Task<AccessKey> BeginAsync()
    {
        await SwitchAsync(isOn: false);
        await IamAsync(("Action", "CreateUser"), ("UserName", User));
        var answer = await IamAsync(("Action", "CreateAccessKey"), ("UserName", User));
        return new AccessKey(Regex.Match(answer, "<AccessKeyId>(.+?)</AccessKeyId>").Groups[1].Value, Regex.Match(answer, "<SecretAccessKey>(.+?)</SecretAccessKey>").Groups[1].Value, null, null);
    }

    /// <summary>Gives the user exactly these permissions, as the policy that is printed for them, and asks for them from now on.</summary>
    public async Task AllowAsync(IEnumerable<string> actions)
    {
        await SwitchAsync(isOn: false);
        var parts = ReadPolicy.Parts(actions);
        for (var i = 0; i < 4; i++)
        {
            var text = i < parts.Length ? ReadPolicy.Json([parts[i]]) : """{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "sts:GetFederationToken", "Resource": "*"}]}""";
            await IamAsync(("Action", "PutUserPolicy"), ("UserName", User), ("PolicyName", $"part-{i}"), ("PolicyDocument", text));
        }

        await SwitchAsync(isOn: true);
    }

    /// <summary>Asks for no permissions any more.</summary>
    public Task EndAsync() => SwitchAsync(isOn: false);

    public void Dispose() => _http.Dispose();

    private async Task SwitchAsync(bool isOn)
    {
        using var content = new StringContent(isOn ? "0" : "inf");
        (await _http.PostAsync(new Uri("/moto-api/reset-auth", UriKind.Relative), content)).EnsureSuccessStatusCode();
    }

    private async Task<string> IamAsync(params (string Name, string Value)[] form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/", UriKind.Relative)) { Content = new FormUrlEncodedContent([.. form.Append(("Version", "2010-05-08")).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2))]) };
        request.Headers.TryAddWithoutValidation("Authorization", "AWS4-HMAC-SHA256 Credential=testing/20261130/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0").ShouldBeTrue();
        var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue(text);
        return text;
    }
}
