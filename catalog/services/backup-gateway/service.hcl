service "backup-gateway" {
  title    = "AWS Backup gateway"
  names    = ["Backup Gateway"]
  model    = "infrastructure"
  prefixes = ["AWS::BackupGateway::"]
  because  = "A gateway appliance on the customer's own hypervisor backs up virtual machines there: AWS builds the appliance and keeps the backups, machines, hypervisor and network on the premises are the customer's."
  sources  = ["best-practices-wp", "backup-gateway-vm"]

  type "AWS::BackupGateway::Hypervisor" {
    title  = "Hypervisor on the premises"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
}

override "backup-gateway-premises" {
  on         = ["AWS::BackupGateway::Hypervisor"]
  holders    = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer" }
  because    = "The hypervisor is the customer's, on its own machines; AWS only learns how to log in to it."
  source     = "backup-gateway-vm"
  confidence = "derived"
}
