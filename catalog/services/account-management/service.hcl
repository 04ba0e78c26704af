service "account-management" {
  title    = "AWS Account Management"
  names    = ["account", "AWS Account", "account management"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS keeps the record of accounts and their contacts; what stands in it, the closing of accounts and the Regions switched on are the customer's."
  sources  = ["best-practices-wp", "account-management-guide"]
}
