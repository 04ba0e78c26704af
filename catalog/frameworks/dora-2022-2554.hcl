framework "dora-2022-2554" {
  title   = "DORA, articles 5 to 30"
  version = "Regulation (EU) 2022/2554"
  source  = "EU law, reuse by Decision 2011/833/EU"
  names   = ["dora"]

  group "5" {
    title = "ICT risk management"
    requirements = {
      "5" = { title = "Governance and organisation" }
      "6" = { title = "ICT risk management framework" }
      "7" = { title = "ICT systems, protocols and tools" }
      "8" = { title = "Identification" }
      "9" = { title = "Protection and prevention" }
      "10" = { title = "Detection" }
      "11" = { title = "Response and recovery" }
      "12" = { title = "Backup policies and procedures, restoration and recovery procedures and methods" }
      "13" = { title = "Learning and evolving" }
      "14" = { title = "Communication" }
      "15" = { title = "Further harmonisation of ICT risk management tools, methods, processes and policies" }
      "16" = { title = "Simplified ICT risk management framework" }
    }
  }

  group "17" {
    title = "ICT-related incidents"
    requirements = {
      "17" = { title = "ICT-related incident management process" }
      "18" = { title = "Classification of ICT-related incidents and cyber threats" }
      "19" = { title = "Reporting of major ICT-related incidents and voluntary notification of significant cyber threats" }
      "20" = { title = "Harmonisation of reporting content and templates" }
      "21" = { title = "Centralisation of reporting of major ICT-related incidents" }
      "22" = { title = "Supervisory feedback" }
      "23" = { title = "Operational or security payment-related incidents concerning credit institutions, payment institutions, account information service provider" }
    }
  }

  group "24" {
    title = "Digital operational resilience testing"
    requirements = {
      "24" = { title = "General requirements for the performance of digital operational resilience testing" }
      "25" = { title = "Testing of ICT tools and systems" }
      "26" = { title = "Advanced testing of ICT tools, systems and processes based on TLPT" }
      "27" = { title = "Requirements for testers for the carrying out of TLPT" }
    }
  }

  group "28" {
    title = "ICT third-party risk"
    requirements = {
      "28" = { title = "General principles" }
      "29" = { title = "Preliminary assessment of ICT concentration risk at entity level" }
      "30" = { title = "Key contractual provision" }
    }
  }
}
