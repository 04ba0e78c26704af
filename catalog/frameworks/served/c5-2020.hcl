served "c5-2020" {
  responsibility "phys.facility" {
    direct  = ["PS-01", "PS-03", "PS-04", "PS-05", "PS-06", "PS-07"]
  }
  responsibility "infra.global" {
    direct  = ["PS-02"]
  }
  responsibility "infra.hardware" {
    direct  = ["AM-01", "AM-03", "AM-04", "PI-03"]
  }
  responsibility "infra.backbone" {
    direct  = ["COS-01", "COS-02", "COS-03"]
  }
  responsibility "virt.hypervisor" {
    direct  = ["OPS-23", "OPS-24"]
  }
  responsibility "virt.host-os" {
    direct  = ["OPS-18", "OPS-22", "OPS-23"]
  }
  responsibility "svc.software" {
    direct  = ["DEV-01", "DEV-03", "DEV-06", "DEV-09", "PSS-02", "PSS-03"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["COS-06", "OPS-24"]
  }
  responsibility "svc.operator-access" {
    direct  = ["INQ-03", "INQ-04"]
    partial = ["HR-01", "HR-06", "IDM-06", "IDM-07"]
  }
  responsibility "svc.capacity" {
    direct  = ["OPS-01", "OPS-02", "OPS-03"]
  }
  responsibility "svc.health-publish" {
    direct  = ["OPS-21"]
    partial = ["PSS-03", "SIM-03"]
  }
  responsibility "os.patch" {
    direct  = ["OPS-18", "OPS-22"]
    partial = ["OPS-19"]
  }
  responsibility "os.configuration" {
    direct  = ["OPS-04", "OPS-05", "OPS-23", "PSS-11"]
  }
  responsibility "os.host-access" {
    direct  = ["COS-05", "IDM-06", "IDM-09"]
  }
  responsibility "plat.install" {
    direct  = ["AM-01", "OPS-23"]
  }
  responsibility "plat.patch" {
    direct  = ["OPS-18", "OPS-22"]
  }
  responsibility "plat.update-settings" {
    direct  = ["PSS-01"]
    partial = ["OPS-18"]
  }
  responsibility "app.software" {
    direct  = ["DEV-01", "DEV-06", "OPS-18", "PSS-02"]
  }
  responsibility "net.firewall" {
    direct  = ["COS-01", "COS-02", "COS-04"]
  }
  responsibility "net.segmentation" {
    direct  = ["COS-04", "COS-06", "COS-07"]
  }
  responsibility "net.exposure" {
    direct  = ["COS-04", "PSS-09"]
    partial = ["IDM-01"]
  }
  responsibility "data.transit" {
    direct  = ["COS-08", "CRY-02"]
  }
  responsibility "iam.account" {
    direct  = ["IDM-06", "IDM-09"]
    partial = ["PSS-05"]
  }
  responsibility "iam.identities" {
    direct  = ["IDM-01", "IDM-02", "IDM-08", "IDM-09"]
  }
  responsibility "iam.grant" {
    direct  = ["IDM-01", "IDM-02", "IDM-06"]
    partial = ["PSS-08"]
  }
  responsibility "iam.review" {
    direct  = ["IDM-05"]
  }
  responsibility "iam.revoke" {
    direct  = ["HR-05", "IDM-03", "IDM-04"]
  }
  responsibility "iam.platform" {
    direct  = ["IDM-01", "IDM-02", "PSS-08", "PSS-09"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["IDM-01", "IDM-02", "PSS-09"]
  }
  responsibility "data.control" {
    direct  = ["AM-06"]
    partial = ["PI-02", "PI-03"]
  }
  responsibility "data.residency" {
    direct  = ["PSS-12"]
    partial = ["OIS-03"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["CRY-03"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["CRY-03"]
    partial = ["PSS-01"]
  }
  responsibility "data.backup" {
    direct  = ["OPS-06", "OPS-07", "OPS-08", "OPS-09"]
  }
  responsibility "ctl.patch" {
    direct  = ["OPS-18", "OPS-22"]
  }
  responsibility "ctl.configuration" {
    direct  = ["DEV-03", "DEV-07", "DEV-09", "OPS-23"]
  }
  responsibility "ctl.training" {
    direct  = ["DEV-04", "HR-03"]
  }
  responsibility "ops.health-watch" {
    direct  = ["OPS-21", "SIM-01", "SIM-02"]
  }
  responsibility "ops.resilience" {
    direct  = ["BCM-02", "BCM-03", "BCM-04"]
  }
  responsibility "gov.assessment" {
    direct  = ["OIS-03", "PSS-01", "SSO-03"]
  }
  responsibility "gov.laws" {
    direct  = ["COM-01"]
    partial = ["OIS-02"]
  }
  responsibility "gov.assurance" {
    direct  = ["SSO-02", "SSO-04"]
    partial = ["COM-02"]
  }
  responsibility "use.acceptable" {
    direct  = ["AM-02", "AM-05"]
  }
  responsibility "use.bulk-mail" {
    partial = ["AM-02"]
  }
  responsibility "use.pentest" {
    direct  = ["OPS-19"]
  }
  responsibility "data.keys" {
    direct  = ["CRY-01", "CRY-04"]
  }
  responsibility "ops.logging" {
    direct  = ["OPS-10", "OPS-11", "OPS-12", "OPS-13", "OPS-14", "OPS-15", "OPS-16", "OPS-17"]
  }
}
