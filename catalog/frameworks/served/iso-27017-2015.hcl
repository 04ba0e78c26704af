served "iso-27017-2015" {
  responsibility "infra.hardware" {
    partial = ["CLD.8.1.5"]
  }
  responsibility "infra.backbone" {
    direct  = ["CLD.13.1.4"]
  }
  responsibility "virt.hypervisor" {
    direct  = ["CLD.9.5.1"]
    partial = ["CLD.9.5.2"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["CLD.9.5.1"]
  }
  responsibility "svc.operator-access" {
    partial = ["CLD.12.1.5"]
  }
  responsibility "svc.health-publish" {
    direct  = ["CLD.12.4.5"]
  }
  responsibility "os.configuration" {
    direct  = ["CLD.9.5.2"]
  }
  responsibility "os.host-access" {
    direct  = ["CLD.12.1.5"]
  }
  responsibility "net.firewall" {
    partial = ["CLD.13.1.4"]
  }
  responsibility "net.segmentation" {
    direct  = ["CLD.13.1.4"]
  }
  responsibility "iam.account" {
    direct  = ["CLD.12.1.5"]
  }
  responsibility "data.control" {
    direct  = ["CLD.8.1.5"]
  }
  responsibility "ops.health-watch" {
    direct  = ["CLD.12.4.5"]
  }
  responsibility "gov.assessment" {
    direct  = ["CLD.6.3.1"]
  }
  responsibility "gov.assurance" {
    partial = ["CLD.6.3.1"]
  }
  responsibility "ops.logging" {
    direct  = ["CLD.12.4.5"]
  }
}
