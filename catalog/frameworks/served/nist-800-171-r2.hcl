served "nist-800-171-r2" {
  responsibility "phys.facility" {
    direct  = ["3.10.1", "3.10.2", "3.10.3", "3.10.4", "3.10.5"]
  }
  responsibility "infra.hardware" {
    direct  = ["3.7.1", "3.7.2", "3.7.3", "3.7.4", "3.7.5", "3.7.6", "3.8.1", "3.8.2", "3.8.3", "3.8.4", "3.8.5", "3.8.7", "3.8.8"]
    partial = ["3.4.1", "3.8.6"]
  }
  responsibility "infra.backbone" {
    partial = ["3.13.1", "3.13.5", "3.13.8"]
  }
  responsibility "virt.hypervisor" {
    partial = ["3.4.1", "3.4.2", "3.13.3", "3.13.4", "3.14.1"]
  }
  responsibility "virt.host-os" {
    partial = ["3.4.1", "3.4.2", "3.11.2", "3.11.3", "3.14.1", "3.14.2", "3.14.4", "3.14.5"]
  }
  responsibility "svc.software" {
    partial = ["3.3.7", "3.4.3", "3.4.4", "3.5.4", "3.5.10", "3.5.11", "3.13.2", "3.14.1"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["3.13.4"]
    partial = ["3.1.3", "3.13.3"]
  }
  responsibility "svc.operator-access" {
    partial = ["3.1.1", "3.1.2", "3.1.4", "3.1.5", "3.1.7", "3.3.1", "3.3.2", "3.3.8", "3.5.1", "3.7.6", "3.9.1", "3.9.2"]
  }
  responsibility "svc.health-publish" {
    partial = ["3.6.1", "3.6.2", "3.14.3"]
  }
  responsibility "os.patch" {
    direct  = ["3.11.2", "3.11.3", "3.14.1"]
  }
  responsibility "os.configuration" {
    direct  = ["3.4.1", "3.4.2", "3.4.6", "3.4.7", "3.4.8", "3.14.2"]
    partial = ["3.4.9"]
  }
  responsibility "os.host-access" {
    direct  = ["3.1.5", "3.1.12", "3.1.15", "3.5.2", "3.5.3"]
    partial = ["3.1.14"]
  }
  responsibility "plat.install" {
    direct  = ["3.4.1"]
  }
  responsibility "plat.patch" {
    direct  = ["3.11.3", "3.14.1"]
    partial = ["3.11.2"]
  }
  responsibility "plat.update-settings" {
    direct  = ["3.4.2", "3.14.1"]
  }
  responsibility "app.software" {
    direct  = ["3.11.2", "3.11.3", "3.13.2", "3.14.1"]
  }
  responsibility "net.firewall" {
    direct  = ["3.1.3", "3.13.1", "3.13.6"]
  }
  responsibility "net.segmentation" {
    direct  = ["3.1.3", "3.13.1", "3.13.5"]
    partial = ["3.13.3"]
  }
  responsibility "net.exposure" {
    direct  = ["3.1.2", "3.1.22", "3.13.1", "3.13.5"]
    partial = ["3.1.1"]
  }
  responsibility "data.transit" {
    direct  = ["3.1.13", "3.13.8", "3.13.11", "3.13.15"]
  }
  responsibility "iam.account" {
    direct  = ["3.1.1", "3.1.5", "3.5.3"]
    partial = ["3.1.6"]
  }
  responsibility "iam.identities" {
    direct  = ["3.1.1", "3.5.1", "3.5.2", "3.5.3", "3.5.5", "3.5.7", "3.5.8", "3.5.9", "3.5.10"]
    partial = ["3.5.4"]
  }
  responsibility "iam.grant" {
    direct  = ["3.1.1", "3.1.2", "3.1.4", "3.1.5", "3.1.6", "3.1.7"]
  }
  responsibility "iam.review" {
    direct  = ["3.1.1"]
    partial = ["3.1.5"]
  }
  responsibility "iam.revoke" {
    direct  = ["3.1.1", "3.5.6", "3.9.2"]
  }
  responsibility "iam.platform" {
    direct  = ["3.1.1", "3.1.2", "3.5.1", "3.5.2"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["3.1.1", "3.1.2", "3.1.3"]
  }
  responsibility "data.control" {
    partial = ["3.1.22", "3.8.4"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["3.13.11", "3.13.16"]
    partial = ["3.8.6", "3.8.9"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["3.13.11"]
    partial = ["3.13.8", "3.13.16"]
  }
  responsibility "data.backup" {
    direct  = ["3.8.9"]
  }
  responsibility "ctl.patch" {
    direct  = ["3.11.2", "3.11.3", "3.14.1"]
  }
  responsibility "ctl.configuration" {
    direct  = ["3.4.1", "3.4.2", "3.4.3", "3.4.4", "3.4.5", "3.4.6"]
  }
  responsibility "ctl.training" {
    direct  = ["3.2.1", "3.2.2", "3.2.3"]
  }
  responsibility "ops.health-watch" {
    direct  = ["3.14.3"]
    partial = ["3.6.1", "3.6.2"]
  }
  responsibility "ops.resilience" {
    partial = ["3.6.3"]
  }
  responsibility "gov.assessment" {
    direct  = ["3.12.4"]
  }
  responsibility "gov.assurance" {
    partial = ["3.12.1", "3.12.3"]
  }
  responsibility "use.acceptable" {
    partial = ["3.1.9"]
  }
  responsibility "use.pentest" {
    partial = ["3.11.2", "3.12.1"]
  }
  responsibility "data.keys" {
    direct  = ["3.13.10", "3.13.11"]
  }
  responsibility "ops.logging" {
    direct  = ["3.3.1", "3.3.2", "3.3.5", "3.3.8", "3.14.6", "3.14.7"]
    partial = ["3.3.3", "3.3.4", "3.3.6", "3.3.7", "3.3.9"]
  }
}
