/** Pay, grade and title, and what people say around them. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  `high scales points correction indexation interests interested raise rise payrise pay paid paying salary salaries wage wages money cash bonus bonuses packet paycheck paycheque cheque rate
    rates allowance allowances increment increments uplift grade grades graded regrade regraded regrading band banding scale spine title titles
    increase increased percent percentage per cent quid grand pounds pound dollars dollar euros euro bucks k £ $ € hour hourly
    overtime double call-outs callouts on-call call stipend commission tips gratuity payment earn earning earns earnings paygrade
    payslip payslips slip envelope letterhead simple euro instead like department word words work month thirteenth salary-wise moneywise financially financial compensation remuneration package perks benefits car company lease leased shares
    stock options equity pension contribution gross net backdated inflation cost-of-living cola living tlr top step steps rung rungs once weekends evenings days shifts time finally already went goes up came come grow higher-up
    job bigger higher fatter fat decent proper fair fairly market value review reviewed upgrade upgraded upgrading status senior business card
    cards badge door name contract letter writing paper negotiable tier tiers bracket level band's onto mind deserve deserved earned
    overdue owed agreed worth properly bottom deal simple raised higher-paid better-paid extra weekend sundays saturdays bank holidays
    nights night christmas easter reward rewarded rewarding compensated paye salaried number numbers figure figures digit digits
    minimum wealthy rich dough dosh wonga moolah brass bob fiver tenner sum big small jump bump hike reckon reckons care cares interested
    else called promoted promotion partner manager lead director head chief supervisor principal executive associate vp specialist
    technician nurse officer consultant coordinator assistant analyst engineer formal formally agency colleagues others everyone same brought aiming official officially recognised
    recognized afternoon negotiation negotiate bring home minimum total conversation talk budget salary's appraisal meeting talk year's come ask asked
    waiting waited current currently present previous doing bring settle per whole list promote promoting move moving level levels regional area district assistant principal retire retirement retires shift sales lads girls guys colleague colleagues everybody does who wallet purse pocket bank account lump oncost bracket topup top-up supplement christmas holiday backpay back inflation-proof equal matching match market average colleague's lot going honestly literally single only thing item agenda simply purely just solely point keep simple straight put number answer line short buy house mortgage rent kids bills save up afford debts loan holiday holidays staff temps freelancers contractors pls plz yrs yr been pounds ii iii iv vi vii viii ix xi xii laptop phone rich preferably better-paid living settled sorted sort fix fixed change changed chat bumped bumping goal goals aim aims wish target outcome meeting list bills weighting retention loading increments doubling doubled double-pay banded salary's expensive penny agenda looked adjusted indexed proposal forward front comes gone risen rising linkedin looks sounds sergeant inspector corporal pension's seventeen eighteen thirteen fourteen sixteen nineteen another ages monday tuesday wednesday thursday friday six five seven digits vice president email signature obviously exactly mate thank satisfied moved made making reason cycle pays paying whatever fancy driver reach profit sharing base hike's best-paid`.split(
    /\s+/,
  ),
)
