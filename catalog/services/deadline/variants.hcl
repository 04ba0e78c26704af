variant "service-managed" {
  title = "Workers that AWS runs"
  resource "AWS::Deadline::Fleet" "fleet" { Configuration = { ServiceManagedEc2 = { InstanceMarketOptions = { Type = "spot" } } } }
}

variant "customer-managed" {
  title = "Workers of the customer's own"
  resource "AWS::Deadline::Fleet" "fleet" { Configuration = { CustomerManaged = { Mode = "NO_SCALING" } } }
}
