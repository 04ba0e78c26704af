check "cloudsearch-domain-requires-https" {
  title          = "CloudSearch domains take HTTPS only"
  responsibility = "data.transit"
  resource       = "AWS::CloudSearch::Domain"
  severity       = "high"
  like           = on(self.DomainEndpointOptions.EnforceHTTPS)
  why            = "The endpoint answers plain HTTP as well, with everything that is asked and found."
}

check "cloudsearch-domain-tls-policy-current" {
  title          = "CloudSearch domains ask for TLS 1.2"
  responsibility = "data.transit"
  resource       = "AWS::CloudSearch::Domain"
  severity       = "medium"
  like           = is(self.DomainEndpointOptions.TLSSecurityPolicy, "Policy-Min-TLS-1-2-2019-07")
  why            = "Nothing said means that TLS 1.0 is taken too."
  fix            = "Set DomainEndpointOptions.TLSSecurityPolicy to Policy-Min-TLS-1-2-2019-07."
  remedy         = { "DomainEndpointOptions.TLSSecurityPolicy" = "Policy-Min-TLS-1-2-2019-07" }
}
