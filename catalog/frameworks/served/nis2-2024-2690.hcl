served "nis2-2024-2690" {
  responsibility "phys.facility" {
    direct  = ["13.1", "13.2", "13.3"]
  }
  responsibility "infra.global" {
    direct  = ["13.2"]
    partial = ["4.2"]
  }
  responsibility "infra.hardware" {
    partial = ["6.4", "12.3", "12.4", "12.5"]
  }
  responsibility "infra.backbone" {
    direct  = ["6.7"]
  }
  responsibility "virt.hypervisor" {
    partial = ["6.6", "6.8"]
  }
  responsibility "virt.host-os" {
    direct  = ["6.3", "6.6"]
  }
  responsibility "svc.software" {
    direct  = ["6.2", "6.4", "6.5"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["6.8"]
  }
  responsibility "svc.operator-access" {
    partial = ["10.2", "11.3", "11.4"]
  }
  responsibility "svc.capacity" {
    direct  = ["4.2"]
  }
  responsibility "svc.health-publish" {
    partial = ["3.5"]
  }
  responsibility "os.patch" {
    direct  = ["6.6", "6.10"]
  }
  responsibility "os.configuration" {
    direct  = ["6.3", "6.9"]
  }
  responsibility "os.host-access" {
    direct  = ["11.3", "11.4", "11.7"]
  }
  responsibility "plat.install" {
    direct  = ["6.3", "12.4"]
  }
  responsibility "plat.patch" {
    direct  = ["6.6"]
  }
  responsibility "plat.update-settings" {
    direct  = ["6.6"]
  }
  responsibility "app.software" {
    direct  = ["6.2", "6.5", "6.6", "6.10"]
  }
  responsibility "net.firewall" {
    direct  = ["6.7"]
  }
  responsibility "net.segmentation" {
    direct  = ["6.8"]
  }
  responsibility "net.exposure" {
    direct  = ["6.7", "11.2"]
  }
  responsibility "data.transit" {
    direct  = ["6.7", "9.1", "9.2"]
  }
  responsibility "iam.account" {
    direct  = ["11.3", "11.6", "11.7"]
  }
  responsibility "iam.identities" {
    direct  = ["11.5", "11.6", "11.7"]
  }
  responsibility "iam.grant" {
    direct  = ["11.1", "11.2"]
  }
  responsibility "iam.review" {
    direct  = ["11.2"]
  }
  responsibility "iam.revoke" {
    direct  = ["10.3", "11.2"]
  }
  responsibility "iam.platform" {
    direct  = ["11.2", "11.5"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["11.1", "11.2"]
  }
  responsibility "data.control" {
    direct  = ["12.1", "12.2"]
  }
  responsibility "data.residency" {
    partial = ["5.1"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["9.1", "9.2"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["9.1"]
  }
  responsibility "data.backup" {
    direct  = ["4.2"]
  }
  responsibility "ctl.patch" {
    direct  = ["6.6", "6.10"]
  }
  responsibility "ctl.configuration" {
    direct  = ["6.3", "6.4"]
  }
  responsibility "ctl.training" {
    direct  = ["8.1", "8.2"]
  }
  responsibility "ops.health-watch" {
    direct  = ["3.1", "3.2", "3.4", "3.5"]
  }
  responsibility "ops.resilience" {
    direct  = ["4.1", "4.2"]
  }
  responsibility "gov.assessment" {
    direct  = ["5.1", "5.2"]
    partial = ["1.2"]
  }
  responsibility "gov.laws" {
    direct  = ["2.2"]
    partial = ["1.1"]
  }
  responsibility "gov.assurance" {
    direct  = ["2.3", "5.1"]
  }
  responsibility "use.acceptable" {
    direct  = ["12.2"]
    partial = ["10.1"]
  }
  responsibility "use.pentest" {
    direct  = ["6.5"]
  }
  responsibility "data.keys" {
    direct  = ["9.1", "9.2"]
  }
  responsibility "ops.logging" {
    direct  = ["3.2"]
  }
}
