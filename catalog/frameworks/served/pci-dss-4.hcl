served "pci-dss-4" {
  responsibility "phys.facility" {
    direct  = ["9.2.1", "9.2.1.1", "9.2.2", "9.2.3", "9.2.4", "9.3.1", "9.3.2", "9.3.3", "9.3.4"]
    partial = ["9.1.1"]
  }
  responsibility "infra.hardware" {
    direct  = ["9.4.1", "9.4.2", "9.4.3", "9.4.4", "9.4.5", "9.4.7"]
  }
  responsibility "infra.backbone" {
    partial = ["1.2.1"]
  }
  responsibility "virt.hypervisor" {
    direct  = ["A1.1.1"]
    partial = ["2.2.1", "6.3.3"]
  }
  responsibility "virt.host-os" {
    partial = ["2.2.1", "6.3.3"]
  }
  responsibility "svc.software" {
    partial = ["6.2.1", "6.2.4", "6.3.1", "6.5.1"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["A1.1.1", "A1.1.2", "A1.1.3", "A1.1.4"]
  }
  responsibility "svc.operator-access" {
    direct  = ["A1.1.2"]
    partial = ["7.2.2", "8.2.7", "12.7.1"]
  }
  responsibility "svc.health-publish" {
    partial = ["12.8.2"]
  }
  responsibility "os.patch" {
    direct  = ["6.3.1", "6.3.3", "11.3.1"]
  }
  responsibility "os.configuration" {
    direct  = ["2.2.1", "2.2.2", "2.2.4", "2.2.5", "2.2.6", "5.2.1"]
    partial = ["2.2.3", "5.3.1"]
  }
  responsibility "os.host-access" {
    direct  = ["2.2.7", "7.2.2", "8.2.1", "8.3.1", "8.4.1"]
    partial = ["8.4.3", "8.6.1"]
  }
  responsibility "plat.install" {
    direct  = ["2.2.1", "12.5.1"]
  }
  responsibility "plat.patch" {
    direct  = ["6.3.1", "6.3.3"]
  }
  responsibility "plat.update-settings" {
    direct  = ["6.3.3"]
    partial = ["12.3.4"]
  }
  responsibility "app.software" {
    direct  = ["6.2.1", "6.2.2", "6.2.3", "6.2.4", "6.3.1", "6.3.2", "6.3.3", "6.4.1", "6.4.2", "11.3.1"]
  }
  responsibility "net.firewall" {
    direct  = ["1.2.1", "1.2.5", "1.2.6", "1.3.1", "1.3.2", "1.4.2"]
  }
  responsibility "net.segmentation" {
    direct  = ["1.2.3", "1.2.4", "1.4.1", "1.4.4", "11.4.5"]
    partial = ["12.5.2"]
  }
  responsibility "net.exposure" {
    direct  = ["1.4.2", "1.4.4", "7.3.3"]
    partial = ["7.2.1"]
  }
  responsibility "data.transit" {
    direct  = ["2.2.7", "4.2.1", "4.2.1.1"]
    partial = ["8.3.2"]
  }
  responsibility "iam.account" {
    direct  = ["2.2.2", "8.2.2", "8.3.1", "8.4.1", "8.4.2"]
    partial = ["8.3.9"]
  }
  responsibility "iam.identities" {
    direct  = ["8.2.1", "8.2.2", "8.2.4", "8.3.1", "8.3.2", "8.3.6", "8.3.7", "8.3.9", "8.6.1", "8.6.2", "8.6.3"]
    partial = ["8.2.3"]
  }
  responsibility "iam.grant" {
    direct  = ["7.2.1", "7.2.2", "7.2.3", "7.2.5", "7.3.1", "7.3.2", "7.3.3"]
    partial = ["7.1.1"]
  }
  responsibility "iam.review" {
    direct  = ["7.2.4", "7.2.5.1"]
  }
  responsibility "iam.revoke" {
    direct  = ["8.2.5", "8.2.6"]
    partial = ["8.2.4"]
  }
  responsibility "iam.platform" {
    direct  = ["7.2.6", "8.2.1", "8.6.1"]
    partial = ["7.2.2", "8.3.1"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["7.2.1", "7.2.2", "7.3.1", "7.3.3"]
  }
  responsibility "data.control" {
    direct  = ["3.2.1", "12.5.2"]
    partial = ["3.1.1", "3.3.1"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["3.5.1"]
    partial = ["3.5.1.2", "3.5.1.3"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["3.5.1"]
    partial = ["3.3.2"]
  }
  responsibility "data.backup" {
    partial = ["9.4.1.1", "9.4.1.2", "10.3.3"]
  }
  responsibility "ctl.patch" {
    direct  = ["6.3.1", "6.3.3"]
  }
  responsibility "ctl.configuration" {
    direct  = ["1.2.1", "2.2.1", "6.5.1"]
    partial = ["1.2.2"]
  }
  responsibility "ctl.training" {
    direct  = ["6.2.2", "12.6.1", "12.6.2", "12.6.3"]
    partial = ["9.5.1.3", "12.6.3.1"]
  }
  responsibility "ops.health-watch" {
    direct  = ["12.10.1", "12.10.3"]
    partial = ["12.10.5"]
  }
  responsibility "ops.resilience" {
    partial = ["12.10.1"]
  }
  responsibility "gov.assessment" {
    direct  = ["12.8.1", "12.8.2", "12.8.5", "12.9.2"]
    partial = ["12.5.2"]
  }
  responsibility "gov.laws" {
    direct  = ["12.5.2"]
    partial = ["12.4.1", "12.4.2"]
  }
  responsibility "gov.assurance" {
    direct  = ["12.8.3", "12.8.4"]
  }
  responsibility "use.acceptable" {
    direct  = ["12.2.1"]
  }
  responsibility "use.bulk-mail" {
    partial = ["5.4.1"]
  }
  responsibility "use.pentest" {
    direct  = ["11.4.1", "11.4.2", "11.4.3", "11.4.5"]
    partial = ["11.4.4", "11.4.7"]
  }
  responsibility "data.keys" {
    direct  = ["3.6.1", "3.6.1.2", "3.6.1.3", "3.6.1.4", "3.7.1", "3.7.2", "3.7.3", "3.7.4", "3.7.5", "3.7.7"]
    partial = ["3.6.1.1", "3.7.6"]
  }
  responsibility "ops.logging" {
    direct  = ["10.2.1", "10.2.1.1", "10.2.1.2", "10.2.2", "10.3.1", "10.3.2", "10.3.3", "10.4.1", "10.5.1", "11.5.1"]
    partial = ["10.2.1.4", "10.3.4", "10.7.2"]
  }
  responsibility "net.certificates" {
    direct  = ["4.2.1.1"]
  }
  responsibility "data.erasure" {
    direct  = ["3.2.1"]
  }
  responsibility "keys.customer-managed" {
    direct  = ["3.6.1"]
  }
  responsibility "keys.imported" {
    direct  = ["3.7.1"]
  }
  responsibility "keys.external" {
    direct  = ["3.6.1"]
  }
  responsibility "ops.change" {
    direct  = ["6.5.1"]
  }
  responsibility "ops.incident-response" {
    direct  = ["12.10.1"]
  }
}
