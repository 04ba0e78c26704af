served "dora-2022-2554" {
  responsibility "phys.facility" {
    partial = ["9"]
  }
  responsibility "infra.global" {
    partial = ["12"]
  }
  responsibility "infra.hardware" {
    partial = ["7"]
  }
  responsibility "infra.backbone" {
    direct  = ["9"]
  }
  responsibility "virt.hypervisor" {
    partial = ["7"]
  }
  responsibility "virt.host-os" {
    partial = ["7"]
  }
  responsibility "svc.software" {
    direct  = ["7"]
    partial = ["9"]
  }
  responsibility "svc.tenant-isolation" {
    partial = ["9", "30"]
  }
  responsibility "svc.operator-access" {
    partial = ["30"]
  }
  responsibility "svc.capacity" {
    direct  = ["7"]
  }
  responsibility "svc.health-publish" {
    direct  = ["30"]
    partial = ["17"]
  }
  responsibility "os.patch" {
    direct  = ["7", "9"]
    partial = ["25"]
  }
  responsibility "os.configuration" {
    direct  = ["7", "9"]
  }
  responsibility "os.host-access" {
    direct  = ["9"]
  }
  responsibility "plat.install" {
    direct  = ["7", "8"]
  }
  responsibility "plat.patch" {
    direct  = ["7", "9"]
  }
  responsibility "plat.update-settings" {
    direct  = ["7"]
  }
  responsibility "app.software" {
    direct  = ["7", "9", "25"]
  }
  responsibility "net.firewall" {
    direct  = ["9"]
  }
  responsibility "net.segmentation" {
    direct  = ["9"]
  }
  responsibility "net.exposure" {
    direct  = ["9"]
  }
  responsibility "data.transit" {
    direct  = ["9"]
  }
  responsibility "iam.account" {
    direct  = ["9"]
  }
  responsibility "iam.identities" {
    direct  = ["9"]
  }
  responsibility "iam.grant" {
    direct  = ["9"]
  }
  responsibility "iam.review" {
    direct  = ["9"]
  }
  responsibility "iam.revoke" {
    direct  = ["9"]
  }
  responsibility "iam.platform" {
    direct  = ["9"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["9"]
  }
  responsibility "data.control" {
    direct  = ["8"]
  }
  responsibility "data.residency" {
    direct  = ["28", "30"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["9"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["9"]
  }
  responsibility "data.backup" {
    direct  = ["12"]
  }
  responsibility "ctl.patch" {
    direct  = ["7", "9"]
  }
  responsibility "ctl.configuration" {
    direct  = ["7", "9"]
  }
  responsibility "ctl.training" {
    direct  = ["13"]
    partial = ["5"]
  }
  responsibility "ops.health-watch" {
    direct  = ["10", "17"]
  }
  responsibility "ops.resilience" {
    direct  = ["11", "12"]
  }
  responsibility "gov.assessment" {
    direct  = ["28", "30"]
  }
  responsibility "gov.laws" {
    direct  = ["5", "6"]
  }
  responsibility "gov.assurance" {
    direct  = ["28", "30"]
  }
  responsibility "use.pentest" {
    direct  = ["24", "25"]
    partial = ["26"]
  }
  responsibility "data.keys" {
    direct  = ["9"]
  }
  responsibility "ops.logging" {
    direct  = ["10"]
    partial = ["9"]
  }
}
