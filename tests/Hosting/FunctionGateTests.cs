using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using SanctionsTracker.Functions.Api.Access;
using SanctionsTracker.Functions.Hosting.Local;

namespace SanctionsTracker.Tests.Hosting;

public sealed class FunctionGateTests
{
    [Fact]
    public void Without_a_key_this_machine_may_pass() => Assert.Null(Refusal(key: null, Request()));

    [Fact]
    public void Without_a_key_a_name_that_points_here_may_not_pass() =>
        Assert.Equal(403, Refusal(key: null, Request(host: "rebound.example")));

    [Theory]
    [InlineData("192.0.2.1", 403)]
    [InlineData("::ffff:192.0.2.1", 403)]
    [InlineData("127.0.0.9", null)]
    [InlineData("::1", null)]
    public void Without_a_key_another_machine_may_not_pass_whatever_name_it_asks_by(string remote, int? status)
    {
        var request = Request();
        request.HttpContext.Connection.RemoteIpAddress = IPAddress.Parse(remote);

        Assert.Equal(status, Refusal(key: null, request));
    }

    [Fact]
    public void Without_a_key_a_page_of_another_origin_may_not_write()
    {
        var post = Request("POST");
        post.Headers.Origin = "https://elsewhere.example";

        Assert.Equal(403, Refusal(key: null, post));
    }

    [Fact]
    public void Without_a_key_our_own_page_may_write()
    {
        var post = Request("POST");
        post.Headers.Origin = "http://127.0.0.1:7071";

        Assert.Null(Refusal(key: null, post));
    }

    [Fact]
    public void With_a_key_a_request_without_it_may_not_pass() => Assert.Equal(401, Refusal("secret", Request()));

    [Fact]
    public void With_a_key_it_may_come_in_the_header()
    {
        var request = Request();
        request.Headers["x-functions-key"] = "secret";

        Assert.Null(Refusal("secret", request));
    }

    [Theory]
    [InlineData("?code=secret", null)]
    [InlineData("?code=wrong", 401)]
    [InlineData("?code=", 401)]
    public void With_a_key_it_may_come_in_the_address(string query, int? status)
    {
        var request = Request();
        request.QueryString = new(query);

        Assert.Equal(status, Refusal("secret", request));
    }

    [Fact]
    public void With_a_key_anonymous_functions_stay_open() =>
        Assert.Null(Refusal("secret", Request(host: "tracker.example"), AuthorizationLevel.Anonymous));

    private static HttpRequest Request(string method = "GET", string host = "127.0.0.1:7071")
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Scheme, request.Host) = (method, "http", new(host));
        return request;
    }

    private static int? Refusal(string? key, HttpRequest request, AuthorizationLevel level = AuthorizationLevel.Function) =>
        (new FunctionGate(new ApiKey(key)).Refuses(request, level) as IStatusCodeHttpResult)?.StatusCode;
}
