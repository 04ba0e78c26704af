terraform "aws_cloudsearch_domain" {
  type = "AWS::CloudSearch::Domain"
  set = {
    DomainName            = self.name
    DomainEndpointOptions = { EnforceHTTPS = self.endpoint_options[0].enforce_https, TLSSecurityPolicy = self.endpoint_options[0].tls_security_policy }
    MultiAZ               = self.multi_az
  }
}

fold "aws_cloudsearch_domain_service_access_policy" {
  into = "AWS::CloudSearch::Domain"
  on   = self.domain_name
  set  = { AccessPolicies = json(self.access_policy) }
}
