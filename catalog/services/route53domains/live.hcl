live "AWS::Route53Domains::aws_route53domains_registered_domain" {
  service   = "route53domains"
  operation = "ListDomains"
  actions   = ["route53domains:ListDomains"]
  items     = "Domains[]"
  id        = "DomainName"
  page      = { in = "Marker", out = "NextPageMarker" }
  scope     = "us-east-1"
  set = {
    transfer_lock      = contains(each(self.StatusList), "clientTransferProhibited")
    admin_privacy      = { admin_privacy = self.AdminPrivacy }
    auto_renew         = { auto_renew = self.AutoRenew }
    registrant_privacy = { registrant_privacy = self.RegistrantPrivacy }
    tech_privacy       = { tech_privacy = self.TechPrivacy }
  }
  follow "GetDomainDetail" {
    actions = ["route53domains:GetDomainDetail"]
    input   = { DomainName = self.DomainName }
    whole   = true
  }
}
