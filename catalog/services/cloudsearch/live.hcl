live "AWS::CloudSearch::Domain" {
  service   = "cloudsearch"
  operation = "DescribeDomains"
  actions   = ["cloudsearch:DescribeDomains"]
  items     = "DomainStatusList[]"
  id        = "DomainName"
  equal     = ["DomainEndpointOptions.EnforceHTTPS", "DomainEndpointOptions.TLSSecurityPolicy"]
  follow "DescribeDomainEndpointOptions" {
    actions = ["cloudsearch:DescribeDomainEndpointOptions"]
    input   = { DomainName = self.DomainName }
    root    = "DomainEndpointOptions.Options"
    into    = "DomainEndpointOptions"
  }
}
