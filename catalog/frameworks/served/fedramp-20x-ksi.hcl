served "fedramp-20x-ksi" {
  responsibility "infra.global" {
    partial = ["KSI-CNA-OFA"]
  }
  responsibility "infra.hardware" {
    partial = ["KSI-SVC-PRR", "KSI-SVC-RUD"]
  }
  responsibility "infra.backbone" {
    partial = ["KSI-CNA-RVP"]
  }
  responsibility "svc.tenant-isolation" {
    partial = ["KSI-CNA-ULN"]
  }
  responsibility "svc.capacity" {
    direct  = ["KSI-CNA-OFA"]
  }
  responsibility "os.patch" {
    direct  = ["KSI-SVC-EIS"]
    partial = ["KSI-CMT-VTD"]
  }
  responsibility "os.configuration" {
    direct  = ["KSI-CNA-DFP", "KSI-CNA-EIS", "KSI-CNA-MAT", "KSI-SVC-ACM"]
  }
  responsibility "os.host-access" {
    direct  = ["KSI-IAM-APM", "KSI-IAM-ELP", "KSI-IAM-JIT"]
  }
  responsibility "plat.install" {
    direct  = ["KSI-PIY-GIV"]
    partial = ["KSI-SVC-ACM"]
  }
  responsibility "plat.patch" {
    direct  = ["KSI-SVC-EIS"]
  }
  responsibility "plat.update-settings" {
    direct  = ["KSI-SVC-EIS"]
    partial = ["KSI-SVC-ACM"]
  }
  responsibility "app.software" {
    direct  = ["KSI-CMT-VTD", "KSI-PIY-RSD", "KSI-SCR-MON"]
    partial = ["KSI-SVC-VRI"]
  }
  responsibility "net.firewall" {
    direct  = ["KSI-CNA-MAT", "KSI-CNA-RNT"]
  }
  responsibility "net.segmentation" {
    direct  = ["KSI-CNA-RNT", "KSI-CNA-ULN"]
  }
  responsibility "net.exposure" {
    direct  = ["KSI-CNA-MAT", "KSI-CNA-RNT"]
  }
  responsibility "data.transit" {
    direct  = ["KSI-SVC-SIN", "KSI-SVC-VCM"]
  }
  responsibility "iam.account" {
    direct  = ["KSI-IAM-APM", "KSI-IAM-ELP"]
    partial = ["KSI-IAM-SUS"]
  }
  responsibility "iam.identities" {
    direct  = ["KSI-IAM-AAM", "KSI-IAM-APM", "KSI-IAM-SNU", "KSI-SVC-ASM"]
  }
  responsibility "iam.grant" {
    direct  = ["KSI-IAM-ELP", "KSI-IAM-JIT"]
  }
  responsibility "iam.review" {
    direct  = ["KSI-IAM-AAM", "KSI-IAM-ELP"]
  }
  responsibility "iam.revoke" {
    direct  = ["KSI-IAM-AAM"]
  }
  responsibility "iam.platform" {
    direct  = ["KSI-IAM-ELP"]
    partial = ["KSI-IAM-SNU"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["KSI-IAM-ELP"]
  }
  responsibility "data.control" {
    direct  = ["KSI-SVC-RUD"]
    partial = ["KSI-PIY-GIV"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["KSI-SVC-SIN"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["KSI-SVC-SIN"]
    partial = ["KSI-SVC-VRI"]
  }
  responsibility "data.backup" {
    direct  = ["KSI-RPL-ABO", "KSI-RPL-TRC"]
  }
  responsibility "ctl.patch" {
    direct  = ["KSI-SVC-EIS"]
  }
  responsibility "ctl.configuration" {
    direct  = ["KSI-CMT-LMC", "KSI-CMT-RMV", "KSI-CNA-EIS", "KSI-MLA-EVC", "KSI-SVC-ACM"]
  }
  responsibility "ctl.training" {
    direct  = ["KSI-CED-RAT"]
  }
  responsibility "ops.health-watch" {
    direct  = ["KSI-INR-RIR"]
    partial = ["KSI-INR-RPI"]
  }
  responsibility "ops.resilience" {
    direct  = ["KSI-CNA-OFA", "KSI-RPL-ARP", "KSI-RPL-RRO", "KSI-RPL-TRC"]
  }
  responsibility "gov.assessment" {
    direct  = ["KSI-CNA-IBP"]
    partial = ["KSI-PIY-GIV", "KSI-SCR-MIT"]
  }
  responsibility "gov.laws" {
    partial = ["KSI-PIY-RES"]
  }
  responsibility "gov.assurance" {
    direct  = ["KSI-SCR-MIT", "KSI-SCR-MON"]
  }
  responsibility "use.pentest" {
    partial = ["KSI-PIY-RVD", "KSI-SVC-EIS"]
  }
  responsibility "data.keys" {
    direct  = ["KSI-SVC-ASM"]
  }
  responsibility "ops.logging" {
    direct  = ["KSI-CMT-LMC", "KSI-MLA-ALA", "KSI-MLA-LET", "KSI-MLA-OSM", "KSI-MLA-RVL"]
  }
}
